package coop.meent.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.LockOutcome;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the file knows of one member's week. Today is Saturday 21 November 2026.
class MyWeekTest {

  @TempDir private Path folder;
  private TestCooperative cooperative;

  @BeforeEach
  void found() {
    cooperative = new TestCooperative(folder);
  }

  @AfterEach
  void close() {
    cooperative.close();
  }

  private MyWeek read() {
    return MyWeek.read(
        cooperative.work,
        cooperative.ledger,
        cooperative.book,
        cooperative.founder.id(),
        TestCooperative.TODAY);
  }

  private void assignment(String name, String from, String to) {
    var client = cooperative.work.addClient("Client of " + name, Optional.empty());
    var end = to.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(to));
    var _ =
        cooperative.work.addAssignment(
            name, client.id(), cooperative.founder.id(), LocalDate.parse(from), end);
  }

  @Test
  void aWeekBeginsOnMonday() {
    var week = new FiscalPeriod(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 22));
    assertThat(MyWeek.weekOf(LocalDate.of(2026, 11, 16))).isEqualTo(week);
    assertThat(MyWeek.weekOf(LocalDate.of(2026, 11, 22))).isEqualTo(week);
  }

  @Test
  void onlyAssignmentsThatRunThisWeekStandThereThoseThatEndFirstFirst() {
    assignment("without end", "2026-01-01", "");
    assignment("ended on Sunday before", "2026-01-01", "2026-11-15");
    assignment("ends on Monday", "2026-01-01", "2026-11-16");
    assignment("begins on Sunday", "2026-11-22", "2026-12-01");
    assignment("begins next Monday", "2026-11-23", "");
    assertThat(read().jobs())
        .extracting(job -> job.assignment().name())
        .containsExactly("ends on Monday", "begins on Sunday", "without end");
    assertThat(read().jobs().getFirst().client()).isEqualTo("Client of ends on Monday");
  }

  @Test
  void entriesAboutMeThisWeekAreCountedAndTheLockIsTold() {
    for (int day = 12; day <= 20; day++) record(LocalDate.of(2026, 11, day));
    assertThat(read().entryCount()).isEqualTo(5);
    assertThat(read().entries()).hasSize(3);
    assertThat(read().locked()).isEmpty();
    var through = LocalDate.of(2026, 10, 31);
    assertThat(cooperative.ledger.lock(cooperative.book, through))
        .isInstanceOf(LockOutcome.Locked.class);
    assertThat(read().locked()).contains(through);
  }

  private void record(LocalDate day) {
    var about = Dimensions.NONE.withMember(cooperative.founder.id());
    var draft =
        EntryDraft.of(
            cooperative.book,
            day,
            "entry of " + day,
            List.of(
                Posting.of(cooperative.account("16801"), Money.ofCents(1)).with(about),
                Posting.of(cooperative.account("10201"), Money.ofCents(-1))));
    assertThat(cooperative.ledger.record(draft)).isInstanceOf(RecordOutcome.Recorded.class);
  }
}
