package coop.meent.annual;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.TestSeed;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.IncomeStatement.Part;
import coop.meent.ledger.Posting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The annual accounts add up, whatever was booked.
class AnnualFiguresTest {

  @TempDir private Path folder;
  private TestCooperative coop;

  @BeforeEach
  void open() {
    coop = new TestCooperative(folder);
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private AnnualFigures figures(int year) {
    var period = FiscalPeriod.year(year);
    return new AnnualFigures(
        period,
        coop.statements.balanceSheet(coop.book, period.to()),
        coop.statements.incomeStatement(coop.book, period, Dimensions.NONE),
        coop.statements.trialBalance(coop.book, period, Dimensions.NONE),
        Map.of());
  }

  private void record(String day, String debit, String credit, String amount) {
    record(day, coop.account(debit), coop.account(credit), Money.parse(amount));
  }

  private void record(String day, AccountId debit, AccountId credit, Money amount) {
    coop.ledger.record(
        EntryDraft.of(
            coop.book,
            LocalDate.parse(day),
            "Test",
            List.of(Posting.of(debit, amount), Posting.of(credit, amount.negate()))));
  }

  @Test
  void aYearByHand() {
    record("2025-01-10", "02251", "10201", "3000.00");
    record("2025-02-10", "13011", "80501", "10000.00");
    record("2025-03-10", "10201", "13011", "8000.00");
    record("2025-12-31", "43240", "02255", "500.00");
    record("2025-12-31", "45105", "16011", "1200.00");
    var figures = figures(2025);
    assertThat(figures.turnover()).isEqualTo(Money.parse("10000.00"));
    assertThat(figures.depreciation()).isEqualTo(Money.parse("500.00"));
    assertThat(figures.otherCosts()).isEqualTo(Money.parse("1200.00"));
    assertThat(figures.of(AnnualItem.TANGIBLE)).isEqualTo(Money.parse("2500.00"));
    assertThat(figures.of(AnnualItem.RECEIVABLES)).isEqualTo(Money.parse("2000.00"));
    assertThat(figures.of(AnnualItem.RESULT)).isEqualTo(Money.parse("8300.00"));
    assertThat(figures.of(AnnualItem.SHORT_TERM)).isEqualTo(Money.parse("1200.00"));
    var cash = figures.cash();
    assertThat(cash.operating()).isEqualTo(Money.parse("8000.00"));
    assertThat(cash.investing()).isEqualTo(Money.parse("-3000.00"));
    assertThat(cash.closing()).isEqualTo(Money.parse("5000.00"));
  }

  @Test
  void whateverWasBookedTheAccountsAddUp() {
    var random = new Seeded(TestSeed.print("AnnualFiguresTest"));
    var accounts =
        coop.ledger.accounts(coop.book).stream().filter(one -> !one.isPerMember()).toList();
    List<EntryDraft> drafts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      var amount = Money.ofCents(random.nextInt(1_000_000) + 1L);
      var day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(731));
      drafts.add(
          EntryDraft.of(
              coop.book,
              day,
              "Test",
              List.of(
                  Posting.of(accounts.get(random.nextInt(accounts.size())).id(), amount),
                  Posting.of(
                      accounts.get(random.nextInt(accounts.size())).id(), amount.negate()))));
    }
    coop.store.write("test.fill", tx -> coop.ledger.record(tx, drafts));
    for (int year : List.of(2024, 2025)) {
      var one = figures(year);
      assertThat(one.of(AnnualItem.Side.FIXED).plus(one.of(AnnualItem.Side.CURRENT)))
          .isEqualTo(one.sheet().totalAssets());
      assertThat(
              one.of(AnnualItem.Side.EQUITY)
                  .plus(one.of(AnnualItem.Side.PROVISION))
                  .plus(one.of(AnnualItem.Side.DEBT)))
          .isEqualTo(one.sheet().totalAssets());
      assertThat(
              one.turnover()
                  .plus(one.otherIncome())
                  .plus(one.financialIncome())
                  .minus(one.directCosts())
                  .minus(one.staff())
                  .minus(one.depreciation())
                  .minus(one.valueChanges())
                  .minus(one.otherCosts())
                  .minus(one.financialCosts())
                  .minus(one.income().amount(Part.TAX)))
          .isEqualTo(one.income().result());
      assertThat(one.cash().closing()).isEqualTo(inHand(one));
    }
    assertThat(figures(2025).cash().opening()).isEqualTo(inHand(figures(2024)));
  }

  /// What stands on the accounts of money, overdrawn ones included.
  private static Money inHand(AnnualFigures figures) {
    return Money.sum(
        figures.trial().lines().stream()
            .filter(line -> isMoney(line.account()))
            .map(line -> line.closing())
            .toList());
  }

  private static boolean isMoney(Account account) {
    return account.kind() != AccountKind.EXPENSE
        && account.rgs().filter(code -> code.startsWith("BLim")).isPresent();
  }

  @Test
  void twoOfThreeBoundsTwoYearsRunning() {
    var little = new SizeClass.Bounds(Money.parse("450000.00"), Money.parse("9000000.00"));
    var much = new SizeClass.Bounds(Money.parse("450000.01"), Money.parse("900000.01"));
    var none = new SizeClass.Bounds(Money.ZERO, Money.ZERO);
    assertThat(SizeClass.of(little, none)).isEqualTo(SizeClass.MICRO);
    assertThat(SizeClass.of(much, none)).isEqualTo(SizeClass.SMALL);
    assertThat(SizeClass.of(little, much)).isEqualTo(SizeClass.SMALL);
    var large = new SizeClass.Bounds(Money.parse("7500000.01"), Money.parse("15000000.01"));
    assertThat(SizeClass.of(large, none)).isEqualTo(SizeClass.LARGER);
  }
}
