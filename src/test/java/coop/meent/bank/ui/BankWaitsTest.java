package coop.meent.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.ui.Tasks;
import coop.meent.ui.Waiting;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankWaitsTest {

  @TempDir private Path folder;
  private BankOffice office;

  @BeforeEach
  void found() {
    office = new BankOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void homeSaysHowManyLinesWaitSinceWhenAndHowManyHaveAProposal() {
    office.withWork();
    var went = new AtomicInteger();
    var waits = new BankWaits(office.desk(), went::incrementAndGet).waiting();
    assertThat(waits).extracting(Waiting::what).containsExactly("9 bank lines to book");
    assertThat(waits)
        .extracting(Waiting::why)
        .containsExactly("Imported 21 November 2026 · 3 with a proposal");
    waits.getFirst().act().run();
    assertThat(went).hasValue(1);
  }

  @Test
  void whereNothingWaitsHomeIsSilent() {
    assertThat(new BankWaits(office.desk(), () -> {}).waiting()).isEmpty();
  }

  @Test
  void theRailCountsTheLinesToBook() {
    var lines = new LinesToBook(Tasks.sameThread(), office.bank, office::book);
    lines.refresh();
    assertThat(lines.waiting().get()).isZero();
    office.withWork();
    lines.refresh();
    assertThat(lines.waiting().get()).isEqualTo(9);
    office.book(office.line("Gemeente"), "13011");
    lines.refresh();
    assertThat(lines.waiting().get()).isEqualTo(8);
  }
}
