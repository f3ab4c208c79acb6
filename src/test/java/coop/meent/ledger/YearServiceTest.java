package coop.meent.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.TestSeed;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Years are closed in their order, stay locked, and open again with a trace; what the next one
/// opens with always follows from the balances.
class YearServiceTest {

  @TempDir private Path folder;
  private TestCooperative coop;
  private YearService years;

  @BeforeEach
  void open() {
    coop = new TestCooperative(folder);
    years =
        new YearService(coop.store, coop.ids, TestCooperative.CLOCK, coop.ledger, coop.statements);
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private RecordOutcome pay(String day, String amount) {
    return coop.ledger.record(
        EntryDraft.of(
            coop.book,
            LocalDate.parse(day),
            "Huur",
            List.of(
                Posting.of(coop.account("45105"), Money.parse(amount)),
                Posting.of(coop.account("10201"), Money.parse(amount).negate()))));
  }

  private YearOutcome close(int year) {
    return years.close(coop.book, year, coop.founder.id(), "");
  }

  private YearOutcome reopen(int year, String reason) {
    return years.reopen(coop.book, year, coop.founder.id(), reason);
  }

  private Map<AccountId, Money> openings(int year) {
    return coop
        .statements
        .trialBalance(coop.book, FiscalPeriod.year(year), Dimensions.NONE)
        .lines()
        .stream()
        .filter(line -> !line.opening().isZero())
        .collect(Collectors.toMap(line -> line.account().id(), TrialBalance.Line::opening));
  }

  private static Map<AccountId, Money> amounts(List<ClosingEntry.Line> lines) {
    Map<AccountId, Money> amounts = new HashMap<>();
    for (var line : lines) amounts.merge(line.account().id(), line.amount(), Money::plus);
    return amounts;
  }

  @Test
  void aClosedYearTakesNoEntryAndItsLockIsNotLifted() {
    pay("2025-03-01", "100.00");
    var closed = (YearOutcome.Closed) close(2025);
    assertThat(closed.close().result()).isEqualTo(Money.parse("-100.00"));
    assertThat(pay("2025-12-31", "1.00")).isInstanceOf(RecordOutcome.PeriodLocked.class);
    assertThat(coop.ledger.liftLock(coop.book)).isEqualTo(new LockOutcome.YearClosed(2025));
    assertThat(pay("2026-01-01", "1.00")).isInstanceOf(RecordOutcome.Recorded.class);

    // A later lock is lifted down to the year, and no further.
    coop.ledger.lock(coop.book, LocalDate.of(2026, 3, 31));
    assertThat(coop.ledger.liftLock(coop.book)).isEqualTo(new LockOutcome.Lifted());
    assertThat(coop.ledger.lockedThrough(coop.book)).contains(LocalDate.of(2025, 12, 31));
  }

  @Test
  void whatCannotBeClosedIsSaidInOrder() {
    assertThat(close(2025)).isEqualTo(new YearOutcome.NothingBooked(2025));
    pay("2024-12-31", "5.00");
    pay("2025-03-01", "100.00");
    assertThat(close(2026)).isEqualTo(new YearOutcome.NotOver(2026));
    assertThat(close(2023)).isEqualTo(new YearOutcome.NothingBooked(2023));
    assertThat(close(2025)).isEqualTo(new YearOutcome.EarlierOpen(2024));
    assertThat(years.next(coop.book)).contains(2024);
    assertThat(close(2024)).isInstanceOf(YearOutcome.Closed.class);
    assertThat(close(2024)).isEqualTo(new YearOutcome.AlreadyClosed(2024));
    assertThat(years.next(coop.book)).contains(2025);
    assertThat(close(2025)).isInstanceOf(YearOutcome.Closed.class);
    assertThat(years.next(coop.book)).isEmpty();

    assertThat(reopen(2023, "x")).isEqualTo(new YearOutcome.NotClosed(2023));
    assertThat(reopen(2024, "x")).isEqualTo(new YearOutcome.LaterClosed(2025));
    assertThat(reopen(2025, "  ")).isEqualTo(new YearOutcome.NoReason());
  }

  @Test
  void openedAgainItSaysWhoAndWhyAndOpensAsItWasLocked() {
    pay("2025-03-01", "100.00");
    coop.ledger.lock(coop.book, LocalDate.of(2025, 6, 30));
    close(2025);
    assertThat(reopen(2025, " Vergeten bon ")).isInstanceOf(YearOutcome.Reopened.class);
    assertThat(coop.ledger.lockedThrough(coop.book)).contains(LocalDate.of(2025, 6, 30));
    var reopened = years.history(coop.book, 2025).getFirst().reopened().orElseThrow();
    assertThat(reopened.reason()).isEqualTo("Vergeten bon");
    assertThat(reopened.by()).isEqualTo(coop.founder.id());
    assertThat(reopened.kept()).isEmpty();
    assertThat(years.closing(coop.book, 2025)).isEmpty();
    assertThat(years.history(coop.book, 2025)).hasSize(1);
  }

  @Test
  void anEarlierYearStaysLockedWhenALaterOneIsOpenedAgain() {
    pay("2024-03-01", "1.00");
    pay("2025-03-01", "2.00");
    close(2024);
    close(2025);
    reopen(2025, "correctie");
    assertThat(coop.ledger.lockedThrough(coop.book)).contains(LocalDate.of(2024, 12, 31));
    assertThat(pay("2024-06-01", "1.00")).isInstanceOf(RecordOutcome.PeriodLocked.class);
  }

  @Test
  void closedAgainUnchangedItIsTheSameAndCorrectedTheNextYearOpensWithIt() {
    pay("2025-03-01", "100.00");
    var first = ((YearOutcome.Closed) close(2025)).close();
    assertThat(years.isAsClosed(first)).isTrue();
    var before = openings(2026);
    reopen(2025, "nakijken");
    var second = ((YearOutcome.Closed) close(2025)).close();
    assertThat(second.mark()).isEqualTo(first.mark());
    assertThat(openings(2026)).isEqualTo(before);

    reopen(2025, "vergeten bon");
    pay("2025-05-01", "20.00");
    assertThat(years.isAsClosed(second)).isFalse();
    var third = ((YearOutcome.Closed) close(2025)).close();
    assertThat(third.result()).isEqualTo(Money.parse("-120.00"));
    assertThat(third.mark()).isNotEqualTo(first.mark());
    assertThat(openings(2026).get(coop.account("05401"))).isEqualTo(Money.parse("120.00"));
    assertThat(years.history(coop.book, 2025)).hasSize(3);
  }

  /// Whatever was booked, what closing moves sums to zero, and the next year opens with what it
  /// says.
  @Test
  void theNextYearOpensWithWhatClosingSays() {
    var random = new Seeded(TestSeed.print("YearServiceTest"));
    var accounts = coop.ledger.accounts(coop.book);
    List<EntryDraft> drafts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      var amount = Money.ofCents(random.nextInt(1_000_000) - 500_000);
      if (amount.isZero()) continue;
      var day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(731));
      drafts.add(
          EntryDraft.of(
              coop.book,
              day,
              "Test",
              List.of(
                  line(accounts.get(random.nextInt(accounts.size())), amount),
                  line(accounts.get(random.nextInt(accounts.size())), amount.negate()))));
    }
    coop.store.write("test.fill", tx -> coop.ledger.record(tx, drafts));
    for (int year : List.of(2024, 2025)) {
      var closed = ((YearOutcome.Closed) close(year)).close();
      var entry = years.entry(coop.book, year);
      assertThat(Money.sum(entry.lines().stream().map(ClosingEntry.Line::amount).toList()))
          .isEqualTo(Money.ZERO);
      assertThat(amounts(entry.next())).isEqualTo(openings(year + 1));
      assertThat(entry.result()).isEqualTo(closed.result());
      assertThat(closed.result())
          .isEqualTo(
              coop.statements
                  .incomeStatement(coop.book, FiscalPeriod.year(year), Dimensions.NONE)
                  .result());
    }
  }

  private Posting line(Account account, Money amount) {
    var posting = Posting.of(account.id(), amount);
    return account.isPerMember()
        ? posting.with(Dimensions.NONE.withMember(coop.founder.id()))
        : posting;
  }

  @Test
  void whatChangedAfterAClosingIsFound() {
    pay("2025-03-01", "100.00");
    close(2025);
    var audit = new YearAudit(coop.store, coop.statements);
    assertThat(audit.changed()).isEmpty();
    coop.store.write(
        "test.unlock",
        tx -> {
          coop.ledger.setLock(tx, coop.book, Optional.empty());
          return true;
        });
    pay("2025-04-01", "1.00");
    assertThat(audit.changed().map(one -> one.close().year())).contains(2025);
  }

  @Test
  void whatStoodOpenIsKeptWithTheClosing() {
    pay("2025-03-01", "100.00");
    years.close(coop.book, 2025, coop.founder.id(), "BANK_LINES=3,DRAFTS=1");
    assertThat(years.closing(coop.book, 2025).map(YearClose::loose))
        .isEqualTo(Optional.of("BANK_LINES=3,DRAFTS=1"));
  }
}
