package coop.meent.ledger;

import static coop.meent.TestCooperative.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.meent.TestCooperative;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.ledger.RecordOutcome.Recorded;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerServiceTest {

  private static final String BANK = "10201";
  private static final String REVENUE = "80501";
  private static final String RENT = "45105";

  @TempDir Path folder;
  private TestCooperative coop;

  @BeforeEach
  void found() {
    coop = new TestCooperative(folder);
  }

  @AfterEach
  void close() {
    coop.close();
  }

  @Test
  void entriesOfOneSeriesAreNumberedWithoutGaps() {
    assertThat(List.of(book(TODAY, "10.00"), book(TODAY, "20.00")))
        .extracting(JournalEntry::reference)
        .containsExactly("A-1", "A-2");
  }

  @Test
  void aRefusedEntryTakesNoNumber() {
    book(TODAY, "10.00");
    coop.ledger.record(draft(TODAY, "1.00", "-2.00"));

    assertThat(book(TODAY, "20.00").reference()).isEqualTo("A-2");
  }

  @Test
  void entriesRecordedTogetherAreNumberedInTheirOrder() {
    book(TODAY, "10.00");
    var drafts = List.of(draft(TODAY, "1.00", "-1.00"), draft(TODAY, "2.00", "-2.00"));
    var recorded = coop.store.write("test", tx -> coop.ledger.record(tx, drafts));

    assertThat(recorded).extracting(JournalEntry::reference).containsExactly("A-2", "A-3");
    assertThat(book(TODAY, "3.00").reference()).isEqualTo("A-4");
  }

  @Test
  void oneWrongEntryAmongSeveralRefusesAll() {
    var drafts = List.of(draft(TODAY, "1.00", "-1.00"), draft(TODAY, "1.00", "-2.00"));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> coop.store.write("test", tx -> coop.ledger.record(tx, drafts)));

    assertThat(coop.ledger.countEntries(JournalFilter.all(coop.book))).isZero();
  }

  @Test
  void anUnbalancedEntryIsRefusedWithTheDifference() {
    assertThat(coop.ledger.record(draft(TODAY, "1.00", "-2.00")))
        .isEqualTo(new RecordOutcome.Unbalanced(Money.parse("-1.00")));
  }

  @Test
  void amountsPastALongAreRefused() {
    var most = Money.ofCents(Long.MAX_VALUE).toString();
    assertThat(coop.ledger.record(draft(TODAY, most, most)))
        .isInstanceOf(RecordOutcome.TooLarge.class);
  }

  @Test
  void amountsThatWouldOverflowAnAccountAreRefusedBeforeTheyDo() {
    var half = Money.ofCents(Long.MAX_VALUE / 2).toString();
    assertThat(coop.ledger.record(draft(TODAY, half, "-" + half)))
        .isInstanceOf(RecordOutcome.TooLarge.class);
    var lowest = Money.ofCents(Long.MIN_VALUE).toString();
    assertThat(coop.ledger.record(draft(TODAY, lowest, "1.00")))
        .isInstanceOf(RecordOutcome.TooLarge.class);

    book(TODAY, "10000000000000.00");
    book(TODAY, "10000000000000.00");
    assertThat(coop.statements.balances(BalanceFilter.all(coop.book)))
        .extracting(row -> row.balance().toString())
        .containsExactly("20000000000000.00", "-20000000000000.00");
  }

  @Test
  void aDateBefore1900IsRefused() {
    assertThat(coop.ledger.record(draft(LocalDate.of(1899, 12, 31), "1.00", "-1.00")))
        .isInstanceOf(RecordOutcome.DateOutOfRange.class);
  }

  @Test
  void aMembersAccountNeedsAMember() {
    var draft =
        EntryDraft.of(
            coop.book,
            TODAY,
            "Payout",
            List.of(posting("16801", "10.00"), posting(BANK, "-10.00")));
    assertThat(coop.ledger.record(draft)).isInstanceOf(RecordOutcome.MemberMissing.class);
  }

  @Test
  void aLockedPeriodTakesNoEntryUntilTheLockIsLifted() {
    coop.ledger.lock(coop.book, TODAY);
    assertThat(coop.ledger.record(draft(TODAY, "1.00", "-1.00")))
        .isEqualTo(new RecordOutcome.PeriodLocked(TODAY, TODAY));

    coop.ledger.liftLock(coop.book);
    assertThat(coop.ledger.record(draft(TODAY, "1.00", "-1.00"))).isInstanceOf(Recorded.class);
  }

  @Test
  void aReversalIsTheMirrorImageAndHappensOnce() {
    var entry = book(TODAY, "10.00");
    coop.ledger.reverse(entry.id(), TODAY, "Wrong account");

    assertThat(coop.statements.balances(BalanceFilter.all(coop.book)))
        .allMatch(row -> row.balance().isZero());
    assertThat(coop.ledger.reverse(entry.id(), TODAY, "Again"))
        .isEqualTo(new RecordOutcome.AlreadyReversed("A-2"));
  }

  @Test
  void openingBalancesAreDerivedFromTheYearBefore() {
    book(LocalDate.of(2025, 6, 1), "100.00");
    book(LocalDate.of(2026, 6, 1), "30.00");

    var trial = coop.statements.trialBalance(coop.book, FiscalPeriod.year(2026), Dimensions.NONE);
    assertThat(trial.lines())
        .extracting(line -> line.account().number(), line -> line.opening().toString())
        .contains(
            org.assertj.core.groups.Tuple.tuple(BANK, "100.00"),
            org.assertj.core.groups.Tuple.tuple("05401", "-100.00"),
            org.assertj.core.groups.Tuple.tuple(REVENUE, "0.00"));
    assertThat(Money.sum(trial.lines().stream().map(TrialBalance.Line::closing).toList()))
        .isEqualTo(Money.ZERO);
  }

  @Test
  void theBalanceSheetBalancesAndSwapsAnOverdrawnBank() {
    coop.ledger.record(
        EntryDraft.of(
            coop.book, TODAY, "Rent", List.of(posting(RENT, "75.00"), posting(BANK, "-75.00"))));

    var sheet = coop.statements.balanceSheet(coop.book, TODAY);
    assertThat(sheet.totalAssets()).isEqualTo(Money.ZERO);
    assertThat(sheet.totalLiabilities()).isEqualTo(Money.parse("75.00"));
    assertThat(sheet.totalEquity()).isEqualTo(Money.parse("-75.00"));
  }

  @Test
  void periodsThatCutMonthsAddUpLikeWholeOnes() {
    book(LocalDate.of(2026, 1, 10), "1.00");
    book(LocalDate.of(2026, 1, 20), "2.00");
    book(LocalDate.of(2026, 2, 10), "4.00");
    book(LocalDate.of(2026, 3, 10), "8.00");
    book(LocalDate.of(2026, 3, 20), "16.00");

    assertThat(income("2026-01-15..2026-03-15")).isEqualTo("14.00");
    assertThat(income("2026-01-15..2026-01-25")).isEqualTo("2.00");
    assertThat(income("2026-Q1")).isEqualTo("31.00");
    assertThat(income("2026-02-01..2026-03-10")).isEqualTo("12.00");
  }

  @Test
  void anAccountCardRunsOnAcrossPages() {
    for (int i = 1; i <= 5; i++) book(LocalDate.of(2026, 1, i), i + ".00");
    var card =
        coop.statements.accountCard(
            coop.account(BANK), FiscalPeriod.year(2026), Dimensions.NONE, 3, 10);

    assertThat(card.lines()).hasSize(2);
    assertThat(card.lines().getFirst().balance()).isEqualTo(Money.parse("10.00"));
    assertThat(card.closing()).isEqualTo(Money.parse("15.00"));
  }

  private String income(String period) {
    return coop.statements
        .incomeStatement(coop.book, FiscalPeriod.parse(period).orElseThrow(), Dimensions.NONE)
        .result()
        .toString();
  }

  private JournalEntry book(LocalDate date, String amount) {
    return ((Recorded) coop.ledger.record(draft(date, amount, "-" + amount))).entry();
  }

  private EntryDraft draft(LocalDate date, String debit, String credit) {
    return EntryDraft.of(
        coop.book, date, "Invoice", List.of(posting(BANK, debit), posting(REVENUE, credit)));
  }

  private Posting posting(String account, String amount) {
    return Posting.of(coop.account(account), Money.parse(amount));
  }
}
