package coop.meent.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.check.Finding;
import coop.meent.cli.Services;
import coop.meent.member.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Noor booked in October without knowing that Bas had locked it.
class LateEntriesTest {

  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 20);

  @TempDir Path folder;
  private VaultOffice office;
  private Services bas;
  private Services noor;

  @BeforeEach
  void aLateEntry() throws Exception {
    office = new VaultOffice(folder);
    bas = office.bas;
    office.found();
    noor = office.letIn("Noor de Wit", Role.TREASURER);
    VaultOffice.record(noor, OCTOBER, "Hosting", "36.30");
    bas.ledger().lock(VaultOffice.book(bas), OCTOBER);
    office.together(noor, bas, noor);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private LateEntry late() {
    return bas.lateEntries().open().getFirst();
  }

  @Test
  void itWaitsOnBothLaptopsAndSaysWhoseItIs() {
    assertThat(bas.lateEntries().open()).hasSize(1).isEqualTo(noor.lateEntries().open());
    assertThat(late().draft().text()).isEqualTo("Hosting");
    assertThat(late().draft().date()).isEqualTo(OCTOBER);
    assertThat(late().amount()).isEqualTo(Money.parse("36.30"));
    assertThat(late().openDate()).isEqualTo(OCTOBER.plusDays(1));
    assertThat(bas.sync().overview().author(late().device())).isEqualTo("Noor de Wit");
    assertThat(bas.sync().overview().author(late().lockDevice())).isEqualTo("Bas Hoekstra");
  }

  @Test
  void bookedAgainItStandsInTheBooksAndOnTheListNoMore() {
    var outcome = bas.lateEntries().bookAgain(late().id(), NOVEMBER);
    assertThat(outcome).isInstanceOf(RecordOutcome.Recorded.class);
    var again = ((RecordOutcome.Recorded) outcome).entry();
    assertThat(again.date()).isEqualTo(NOVEMBER);
    assertThat(again.text()).isEqualTo("Hosting");
    office.together(bas, noor);
    assertThat(bas.lateEntries().open()).isEmpty();
    assertThat(noor.lateEntries().open()).isEmpty();
    assertThat(noor.ledger().entry(again.id())).isPresent();
    assertThat(bas.lateEntries().bookAgain(again.id().uuid(), NOVEMBER))
        .isEqualTo(new RecordOutcome.NotLate());
  }

  @Test
  void inALockedPeriodItIsRefusedAndStaysOnTheList() {
    assertThat(bas.lateEntries().bookAgain(late().id(), OCTOBER))
        .isInstanceOf(RecordOutcome.PeriodLocked.class);
    assertThat(bas.lateEntries().open()).hasSize(1);
  }

  @Test
  void leftOutItIsOnTheListNoMoreAndNotInTheBooks() {
    assertThat(bas.lateEntries().leaveOut(late().id())).isTrue();
    office.together(bas, noor);
    assertThat(noor.lateEntries().open()).isEmpty();
    assertThat(noor.ledger().lastEntryDate(VaultOffice.book(noor))).isEmpty();
  }

  @Test
  void whatWasBookedAgainAndThenComesInByItselfIsTold() {
    var again = (RecordOutcome.Recorded) bas.lateEntries().bookAgain(late().id(), NOVEMBER);
    assertThat(bas.lateEntries().twice()).isEmpty();
    bas.ledger().liftLock(VaultOffice.book(bas));
    assertThat(bas.lateEntries().twice())
        .extracting(JournalEntry::id)
        .containsExactly(again.entry().id());
    bas.ledger().reverse(again.entry().id(), NOVEMBER, "twice");
    assertThat(bas.lateEntries().twice()).isEmpty();
  }

  /// Its number is in no entry of the journal, and no entry was taken away.
  @Test
  void theNumberItKeepsIsNoGapButWaitsUntilItIsDecided() {
    VaultOffice.record(noor, NOVEMBER, "Train", "12.00");
    office.together(noor, bas);
    var waits = series(bas);
    assertThat(waits.isBroken()).isFalse();
    assertThat(waits.isWaiting()).isTrue();
    assertThat(waits.offender(new Texts(Language.EN)).orElseThrow())
        .isEqualTo(
            "Number B-1 in book coop, before B-2 of 20 November 2026, belongs to an entry that came"
                + " late or does not count now");
    bas.lateEntries().leaveOut(late().id());
    assertThat(series(bas).isOk()).isTrue();
  }

  private static Finding series(Services laptop) {
    return laptop.checks().run().stream()
        .filter(finding -> finding.name().equals("series-without-gap"))
        .findFirst()
        .orElseThrow();
  }
}
