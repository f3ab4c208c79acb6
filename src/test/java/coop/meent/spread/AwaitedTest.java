package coop.meent.spread;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.Rhythm;
import coop.meent.base.Texts;
import coop.meent.bill.BillDraft;
import coop.meent.bill.BillOffice;
import coop.meent.bill.SupplierDraft;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.Book;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bills still to be received at the end of 2025, in the books of a real file. It is 21 November
/// 2026.
class AwaitedTest {

  private static final LocalDate END = LocalDate.of(2025, 12, 31);

  @TempDir private Path folder;
  private BillOffice office;
  private SpreadService spreads;
  private ExpectedBills expected;

  @BeforeEach
  void open() {
    office = new BillOffice(folder);
    spreads = office.coop.spreads;
    expected = new ExpectedBills(office.coop.ledger, office.coop.recurring, office.bills, spreads);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Book book() {
    return office.coop.ledger.cooperativeBook().orElseThrow();
  }

  private AwaitedDraft draft(String name, String estimate) {
    return new AwaitedDraft(
        book().id(),
        END,
        name,
        office.account("46110"),
        Money.parse(estimate),
        Awaited.Cause.HAND,
        Optional.empty(),
        Optional.empty(),
        "Offerte");
  }

  private JournalEntry bill(String date, String account, String sum) {
    var amount = Money.parse(sum);
    var draft =
        EntryDraft.of(
            book().id(),
            LocalDate.parse(date),
            "Accountant",
            List.of(
                Posting.of(office.account(account), amount),
                Posting.of(office.account("10201"), amount.negate())));
    return ((RecordOutcome.Recorded) office.coop.ledger.record(draft)).entry();
  }

  private void billed(String supplier, String day, String amount) {
    office.entered(
        BillDraft.of(
            SupplierDraft.named(supplier),
            supplier + day,
            LocalDate.parse(day),
            office.line("Internet", "46110", "P21", amount)));
  }

  private static <T> T done(SpreadOutcome<T> outcome) {
    return switch (outcome) {
      case SpreadOutcome.Done<T>(var result) -> result;
      case SpreadOutcome.Refused<T>(var why) ->
          throw new AssertionError(why.key() + why.arguments());
    };
  }

  private static <T> Refusal refusal(SpreadOutcome<T> outcome) {
    return ((SpreadOutcome.Refused<T>) outcome).why();
  }

  private Money balance(String account) {
    return office.coop.statements.balances(BalanceFilter.all(book().id())).stream()
        .filter(row -> row.account().number().equals(account))
        .map(row -> row.balance())
        .findFirst()
        .orElse(Money.ZERO);
  }

  private Awaited only() {
    return spreads.awaited().getFirst();
  }

  @Test
  void whoBilledEachQuarterAndNotTheLastIsExpectedAtTheMeanOfAQuarter() {
    billed("KPN", "2025-02-03", "100.00");
    billed("KPN", "2025-05-05", "100.00");
    billed("KPN", "2025-08-04", "50.00");
    billed("KPN", "2025-09-30", "50.01");
    for (var day : List.of("2025-02-03", "2025-05-05", "2025-08-04", "2025-10-01"))
      billed("Ziggo", day, "40.00");
    for (var day : List.of("2025-02-03", "2025-05-05", "2025-06-30")) billed("Odido", day, "40.00");
    assertThat(expected.of(book(), 2025))
        .extracting(one -> one.name() + " " + one.estimate() + " " + one.cause())
        .containsExactly("KPN 100.00 REGULAR");
    var one = expected.of(book(), 2025).getFirst();
    assertThat(one.why(new Texts(Language.EN))).contains("30 September 2025");
    done(spreads.await(List.of(one.draft(book().id(), END, one.estimate(), spreads.written()))));
    assertThat(expected.of(book(), 2025)).isEmpty();
    assertThat(only().supplier()).isEqualTo(one.supplier());
    assertThat(only().reason()).contains("30 september 2025");
  }

  @Test
  void allStandInTheYearByOneDeedAndGoOutByOne() {
    var made = done(spreads.await(List.of(draft("Accountant", "1200.00"), draft("Stroom", "80"))));
    assertThat(balance("17310")).isEqualTo(Money.parse("-1280.00"));
    assertThat(balance("46110")).isEqualTo(Money.parse("1280.00"));
    assertThat(office.coop.ledger.entry(made.getFirst().moved().orElseThrow()).orElseThrow().date())
        .isEqualTo(END);
    done(spreads.forget(made.stream().map(Spread::id).toList(), "Ongedaan gemaakt"));
    assertThat(balance("17310")).isEqualTo(Money.ZERO);
    assertThat(balance("46110")).isEqualTo(Money.ZERO);
    assertThat(spreads.awaited()).isEmpty();
  }

  @Test
  void whatIsWrongKeepsAllOfThemOut() {
    assertThat(refusal(spreads.await(List.of(draft("A", "10"), draft("a ", "20")))))
        .isEqualTo(new SpreadRefusal.AwaitedAlready("a", END));
    assertThat(refusal(spreads.await(List.of(draft("A", "10"), draft("B", "0")))))
        .isEqualTo(new SpreadRefusal.BadAmount(Money.ZERO));
    assertThat(refusal(spreads.await(List.of()))).isEqualTo(new SpreadRefusal.NothingOpen());
    office.coop.ledger.lock(book().id(), END);
    assertThat(refusal(spreads.await(List.of(draft("A", "10")))))
        .isEqualTo(new SpreadRefusal.YearLocked(END));
    assertThat(spreads.awaited()).isEmpty();
    assertThat(balance("17310")).isEqualTo(Money.ZERO);
  }

  @Test
  void aYearThatIsNotNearlyOverTakesNone() {
    var early = draft("A", "10");
    var end = LocalDate.of(2026, 12, 31);
    assertThat(
            refusal(
                spreads.await(
                    List.of(
                        new AwaitedDraft(
                            early.book(),
                            end,
                            early.name(),
                            early.account(),
                            early.estimate(),
                            early.cause(),
                            early.supplier(),
                            early.recurring(),
                            early.reason())))))
        .isEqualTo(new SpreadRefusal.NotYet(LocalDate.of(2026, 12, 1)));
  }

  @Test
  void theBillTurnsTheEstimateAndOnlyTheDifferenceStandsInTheNewYear() {
    var one = done(spreads.await(List.of(draft("Accountant", "1200.00")))).getFirst();
    var bill = bill("2026-02-10", "46110", "1250.50");
    var end = done(spreads.came(one.id(), bill.id()));
    assertThat(end.on()).isEqualTo(LocalDate.of(2026, 2, 10));
    assertThat(balance("17310")).isEqualTo(Money.ZERO);
    assertThat(balance("46110")).isEqualTo(Money.parse("1250.50"));
    assertThat(only().difference()).contains(Money.parse("50.50"));
    assertThat(only().isOpen()).isFalse();
    assertThat(refusal(spreads.came(one.id(), bill.id())))
        .isEqualTo(new SpreadRefusal.Over("Accountant", end.on()));
    done(spreads.takeBack(List.of(end.entry().orElseThrow())));
    assertThat(only().isOpen()).isTrue();
    assertThat(only().came()).isEmpty();
    assertThat(balance("17310")).isEqualTo(Money.parse("-1200.00"));
  }

  @Test
  void whatIsNoBillTurnsNothing() {
    var one = done(spreads.await(List.of(draft("Accountant", "1200.00")))).getFirst();
    var moved = office.coop.ledger.entry(one.moved().orElseThrow()).orElseThrow();
    var bank = bill("2026-02-10", "13011", "10.00");
    for (var entry : List.of(moved, bank))
      assertThat(refusal(spreads.came(one.id(), entry.id())))
          .isEqualTo(new SpreadRefusal.NoBill(entry.reference()));
    assertThat(only().isOpen()).isTrue();
  }

  /// By itself: of several of one sender the one on the same account, and then the nearest.
  @Test
  void aBillOfTheSenderTurnsOneOfThem() {
    done(
        spreads.await(
            List.of(draft("Klein", "10.00"), draft("Groot", "500.00"), draft("Midden", "90.00"))));
    var bill = bill("2026-01-15", "46110", "100.00");
    office.coop.store.write(
        "test",
        tx -> {
          spreads.received(tx, bill, one -> false);
          spreads.received(tx, bill, one -> true);
          return true;
        });
    assertThat(spreads.awaited())
        .filteredOn(one -> !one.isOpen())
        .extracting(one -> one.what().name() + " " + one.difference().orElseThrow())
        .containsExactly("Midden 10.00");
    office.coop.store.write(
        "test",
        tx -> {
          spreads.takenBack(tx, bill.id());
          return true;
        });
    assertThat(spreads.awaited()).allMatch(Awaited::isOpen);
  }

  @Test
  void whatNeverCameIsTurnedOnAChosenDayOrFallsAtTheEndOfTheNextYear() {
    var two = done(spreads.await(List.of(draft("A", "10.00"), draft("B", "20.00"))));
    done(spreads.stop(two.getFirst().id(), LocalDate.of(2026, 11, 20), "Vervallen"));
    assertThat(balance("17310")).isEqualTo(Money.parse("-20.00"));
    assertThat(spreads.open(book().id(), YearMonth.of(2026, 11))).isZero();
    assertThat(spreads.proposals(book().id(), YearMonth.of(2026, 12), Rhythm.MONTH, _ -> true))
        .extracting(one -> one.day() + " " + one.sum())
        .containsExactly("2026-12-31 -20.00");
  }

  @Test
  void anEntryThatWasTakenBackByHandBreaksTheCheck() {
    var audit = new SpreadAudit(office.coop.ledger, office.coop.statements, spreads);
    var one = done(spreads.await(List.of(draft("A", "10.00")))).getFirst();
    assertThat(audit.baseless()).isEmpty();
    var moved = office.coop.ledger.entry(one.moved().orElseThrow()).orElseThrow();
    office.coop.store.write("test", tx -> office.coop.ledger.takeBack(tx, moved));
    assertThat(audit.baseless().orElseThrow().entry()).isEqualTo(moved.reference());
  }
}
