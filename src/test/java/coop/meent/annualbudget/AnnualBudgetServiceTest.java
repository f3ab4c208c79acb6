package coop.meent.annualbudget;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.TestSeed;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.document.CsvWriter;
import coop.meent.document.Issuer;
import coop.meent.document.Made;
import coop.meent.document.ReportRequest;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.IncomeStatement.Part;
import coop.meent.ledger.Letterhead;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.ledger.YearOutcome;
import coop.meent.spreadsheet.Workbook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Budgets in the books of a real file. It is 21 November 2026, so that October is over.
class AnnualBudgetServiceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @TempDir private Path folder;
  private TestCooperative coop;
  private AnnualBudgetService budgets;

  @BeforeEach
  void open() {
    coop = new TestCooperative(folder);
    budgets = coop.annualBudgets;
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private static Money money(String text) {
    return Money.parse(text);
  }

  private void record(String date, String account, String amount) {
    record(LocalDate.parse(date), coop.account(account), money(amount));
  }

  /// @param amount debit positive, against the bank
  private void record(LocalDate date, AccountId account, Money amount) {
    var draft =
        EntryDraft.of(
            coop.book,
            date,
            "Iets",
            List.of(
                Posting.of(account, amount), Posting.of(coop.account("10201"), amount.negate())));
    assertThat(coop.ledger.record(draft)).isInstanceOf(RecordOutcome.Recorded.class);
  }

  private static <T> T done(AnnualBudgetOutcome<T> outcome) {
    return switch (outcome) {
      case AnnualBudgetOutcome.Done<T>(var result) -> result;
      case AnnualBudgetOutcome.Refused<T>(var why) ->
          throw new AssertionError(why.key() + why.arguments());
    };
  }

  private static <T> Refusal refusal(AnnualBudgetOutcome<T> outcome) {
    return ((AnnualBudgetOutcome.Refused<T>) outcome).why();
  }

  private Planned even(int year, String account, String amount) {
    return done(set(year, account, amount));
  }

  private AnnualBudgetOutcome<Planned> set(int year, String account, String amount) {
    return budgets.set(
        coop.book, year, coop.account(account), new Filling.Even(money(amount)), Optional.empty());
  }

  private AnnualBudgetOutcome<BudgetVersion> decide(int year, String day) {
    return budgets.decide(
        coop.book,
        year,
        new Resolution(LocalDate.parse(day), "algemene vergadering", Optional.empty(), ""));
  }

  private Comparison compare(String period) {
    return done(
        budgets.compare(coop.book, FiscalPeriod.parse(period).orElseThrow(), Optional.empty()));
  }

  private static Against against(Comparison comparison, String account) {
    return comparison.sections().stream()
        .flatMap(section -> section.lines().stream())
        .filter(line -> line.account().number().equals(account))
        .findFirst()
        .orElseThrow()
        .against();
  }

  @Test
  void whatCameStandsBesideWhatWasBudgetedAndTheRestIsToCome() {
    even(2026, "45105", "1200.00");
    record("2026-03-05", "45105", "250.00");
    record("2026-04-05", "45105", "-30.00");
    var quarter = against(compare("2026-Q1"), "45105");
    assertThat(quarter.actual()).isEqualTo(money("250.00"));
    assertThat(quarter.budget()).isEqualTo(money("300.00"));
    assertThat(quarter.difference()).isEqualTo(money("-50.00"));
    assertThat(quarter.percent()).contains(new BigDecimal("-16.7"));
    assertThat(quarter.leaning()).isEqualTo(Leaning.BETTER);
    assertThat(quarter.forecast()).isEqualTo(money("1150.00"));
    var year = against(compare("2026"), "45105");
    assertThat(year.actual()).isEqualTo(money("220.00"));
    assertThat(year.forecast()).isEqualTo(money("420.00"));
  }

  @Test
  void lessIncomeIsUnfavourableAndNothingBudgetedHasNoPercentage() {
    even(2026, "45105", "0");
    record("2026-03-05", "45105", "12.00");
    var line = against(compare("2026-Q1"), "45105");
    assertThat(line.percent()).isEmpty();
    assertThat(line.leaning()).isEqualTo(Leaning.WORSE);
    assertThat(Leaning.of(money("-1"), true)).isEqualTo(Leaning.WORSE);
    assertThat(Leaning.of(money("-1"), false)).isEqualTo(Leaning.BETTER);
    assertThat(Leaning.of(Money.ZERO, true)).isEqualTo(Leaning.SAME);
  }

  @Test
  void whatIsDecidedStaysAndChangesMakeTheNextVersion() {
    even(2026, "45105", "1200.00");
    assertThat(done(decide(2026, "2026-01-20")).number()).isEqualTo(1);
    assertThat(refusal(decide(2026, "2026-02-01"))).isEqualTo(new AnnualBudgetRefusal.AsDecided(1));
    even(2026, "45105", "2400.00");
    var now = budgets.of(coop.book, 2026);
    assertThat(now.isChanged()).isTrue();
    assertThat(against(compare("2026"), "45105").budget()).isEqualTo(money("1200.00"));
    assertThat(refusal(decide(2026, "2026-01-01")))
        .isInstanceOf(AnnualBudgetRefusal.BeforeTheLast.class);
    assertThat(done(decide(2026, "2026-06-01")).number()).isEqualTo(2);
    assertThat(against(compare("2026"), "45105").budget()).isEqualTo(money("2400.00"));
    var first = budgets.of(coop.book, 2026).version(1).orElseThrow();
    assertThat(first.lines().getFirst().months().total()).isEqualTo(money("1200.00"));
    assertThat(first.result()).isEqualTo(money("-1200.00"));
    assertThat(refusal(budgets.takeBack(coop.book, 2026, 1, "Fout")))
        .isEqualTo(new AnnualBudgetRefusal.NotTheLast(1, 2));
    assertThat(refusal(budgets.takeBack(coop.book, 2026, 2, " ")))
        .isInstanceOf(AnnualBudgetRefusal.NoReason.class);
    done(budgets.takeBack(coop.book, 2026, 2, "Niet aangenomen"));
    assertThat(against(compare("2026"), "45105").budget()).isEqualTo(money("1200.00"));
    assertThat(budgets.of(coop.book, 2026).nextNumber()).isEqualTo(2);
  }

  @Test
  void whatIsNoBudgetIsRefusedInOrder() {
    assertThat(refusal(set(2026, "10201", "10")))
        .isInstanceOf(AnnualBudgetRefusal.NotOfTheResult.class);
    assertThat(refusal(set(1800, "45105", "10")))
        .isEqualTo(new AnnualBudgetRefusal.NotAYear("1800"));
    assertThat(refusal(decide(2026, "2026-01-20")))
        .isEqualTo(new AnnualBudgetRefusal.NothingPlanned("2026"));
    even(2026, "45105", "10");
    assertThat(refusal(decide(2026, "2026-11-22")))
        .isEqualTo(new AnnualBudgetRefusal.FutureDay(TODAY.plusDays(1)));
    assertThat(
            refusal(
                budgets.decide(coop.book, 2026, new Resolution(TODAY, " ", Optional.empty(), ""))))
        .isInstanceOf(AnnualBudgetRefusal.NoDecider.class);
    assertThat(
            refusal(
                budgets.set(
                    coop.book,
                    2026,
                    coop.account("45105"),
                    new Filling.AsBefore(money("10")),
                    Optional.empty())))
        .isInstanceOf(AnnualBudgetRefusal.NoShape.class);
    assertThat(
            refusal(
                budgets.set(
                    coop.book,
                    2026,
                    coop.account("45105"),
                    new Filling.Even(money("10")),
                    Optional.of("a".repeat(501)))))
        .isEqualTo(new AnnualBudgetRefusal.LongNote(500));
    assertThat(refusal(budgets.remove(coop.book, 2026, coop.account("45670"))))
        .isInstanceOf(AnnualBudgetRefusal.NoLine.class);
    var days = new FiscalPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 3));
    assertThat(refusal(budgets.compare(coop.book, days, Optional.empty())))
        .isInstanceOf(AnnualBudgetRefusal.NotWholeMonths.class);
    assertThat(refusal(budgets.compare(coop.book, FiscalPeriod.year(2026), Optional.of(7))))
        .isEqualTo(new AnnualBudgetRefusal.NoVersion("2026", "7"));
  }

  @Test
  void aClosedYearKeepsItsBudget() {
    record("2025-03-05", "45105", "250.00");
    even(2025, "45105", "1200.00");
    done(decide(2025, "2025-01-20"));
    assertThat(coop.years.close(coop.book, 2025, coop.founder.id(), ""))
        .isInstanceOf(YearOutcome.Closed.class);
    var closed = new AnnualBudgetRefusal.YearClosed("2025");
    assertThat(refusal(set(2025, "45105", "10"))).isEqualTo(closed);
    assertThat(refusal(decide(2025, "2025-06-20"))).isEqualTo(closed);
    assertThat(refusal(budgets.takeBack(coop.book, 2025, 1, "Fout"))).isEqualTo(closed);
    assertThat(against(compare("2025"), "45105").forecast()).isEqualTo(money("250.00"));
  }

  @Test
  void aBudgetBeginsWithTheYearBefore() {
    record("2025-03-05", "45105", "250.00");
    record("2025-07-05", "45105", "-50.00");
    even(2026, "45670", "99.00");
    record("2025-04-05", "45670", "10.00");
    var how = new Beginning(Beginning.From.ACTUAL, BigDecimal.valueOf(10), false);
    var planned = done(budgets.begin(coop.book, 2026, how));
    assertThat(planned.count()).isEqualTo(1);
    var now = budgets.of(coop.book, 2026);
    var months = now.line(coop.account("45105")).orElseThrow().months();
    assertThat(months.of(Month.MARCH)).isEqualTo(money("275.00"));
    assertThat(months.of(Month.JULY)).isEqualTo(money("-55.00"));
    assertThat(now.line(coop.account("45670")).orElseThrow().months().total())
        .isEqualTo(money("99.00"));
    assertThat(refusal(budgets.begin(coop.book, 2026, how)))
        .isEqualTo(new AnnualBudgetRefusal.AllThere("2026"));
    done(budgets.putBack(planned));
    assertThat(budgets.of(coop.book, 2026).line(coop.account("45105"))).isEmpty();
    var less = new Beginning(Beginning.From.ACTUAL, BigDecimal.valueOf(-101), false);
    assertThat(refusal(budgets.begin(coop.book, 2026, less)))
        .isInstanceOf(AnnualBudgetRefusal.BadPercent.class);
    assertThat(
            refusal(
                budgets.begin(
                    coop.book, 2020, new Beginning(Beginning.From.BUDGET, BigDecimal.ZERO, true))))
        .isEqualTo(new AnnualBudgetRefusal.NothingToStartFrom("2019"));
  }

  @Test
  void monthsThatAreNotOverCountAtTheirBudget() {
    even(2026, "45105", "1200.00");
    record("2026-03-05", "45105", "250.00");
    record("2026-11-05", "45105", "999.00");
    var how = new Beginning(Beginning.From.ACTUAL, BigDecimal.ZERO, false);
    done(budgets.begin(coop.book, 2027, how));
    var months = budgets.of(coop.book, 2027).line(coop.account("45105")).orElseThrow().months();
    assertThat(months.of(Month.MARCH)).isEqualTo(money("250.00"));
    assertThat(months.of(Month.NOVEMBER)).isEqualTo(money("100.00"));
    assertThat(months.total()).isEqualTo(money("450.00"));
  }

  private static Workbook workbook(String text) {
    return Workbook.of("budget.csv", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void aFileIsTakenOverWholeOrNotAtAll() {
    var file = new BudgetFile(2026, coop.ledger.accounts(coop.book));
    var wrong = file.read(workbook("account;total\n45105;10\n45670;1,\n"), Optional.empty());
    assertThat(refusal(budgets.take(coop.book, 2026, wrong)))
        .isEqualTo(new AnnualBudgetRefusal.WrongLines(1));
    assertThat(budgets.of(coop.book, 2026).isEmpty()).isTrue();
    var right = file.read(workbook("account;total\n45105;10\n45670;1\n"), Optional.empty());
    assertThat(done(budgets.take(coop.book, 2026, right)).count()).isEqualTo(2);
    assertThat(budgets.result(coop.book, budgets.of(coop.book, 2026).draft()))
        .isEqualTo(money("-11.00"));
  }

  @Test
  void figuresAreThoseOfTheIncomeStatement() {
    var random = new Random(TestSeed.print("AnnualBudgetServiceTest"));
    var accounts = budgets.accounts(coop.book, 2026).stream().limit(60).toList();
    for (int i = 0; i < 60; i++) {
      var account = accounts.get(random.nextInt(accounts.size()));
      var day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(690));
      var cents = random.nextLong(-90_000, 250_000);
      record(day, account.id(), Money.ofCents(cents == 0 ? 1 : cents));
      if (i % 3 == 0)
        done(
            budgets.set(
                coop.book,
                2026,
                account.id(),
                new Filling.Even(Money.ofCents(random.nextLong(-10_000, 900_000))),
                Optional.empty()));
    }
    int first = 1 + random.nextInt(12);
    int last = first + random.nextInt(13 - first);
    for (var period :
        List.of(
            FiscalPeriod.year(2026),
            FiscalPeriod.quarter(2026, 1 + random.nextInt(4)),
            new FiscalPeriod(
                LocalDate.of(2026, first, 1), YearMonth.of(2026, last).atEndOfMonth()))) {
      var comparison = done(budgets.compare(coop.book, period, Optional.empty()));
      var statement = coop.statements.incomeStatement(coop.book, period, Dimensions.NONE);
      for (var part : Part.values())
        assertThat(comparison.section(part).sum().actual()).isEqualTo(statement.amount(part));
      assertThat(comparison.grossMargin().actual()).isEqualTo(statement.grossMargin());
      assertThat(comparison.operatingResult().actual()).isEqualTo(statement.operatingResult());
      assertThat(comparison.result().actual()).isEqualTo(statement.result());
      assertThat(comparison.income().actual()).isEqualTo(statement.totals().income());
      assertThat(comparison.costs().actual()).isEqualTo(statement.totals().costs());
      assertThat(comparison.result().year())
          .isEqualTo(budgets.result(coop.book, budgets.of(coop.book, 2026).draft()));
      var whole = comparison.result();
      assertThat(whole.difference()).isEqualTo(whole.actual().minus(whole.budget()));
    }
  }

  @Test
  void thePaperSaysWhatTheScreenSaysAndTheSameBytesComeOut() throws IOException {
    even(2026, "45105", "1200.00");
    record("2026-03-05", "45105", "250.00");
    done(decide(2026, "2026-01-20"));
    var paper =
        new AnnualBudgetPaper(
            budgets, new Letterhead(coop.ledger, _ -> new Issuer("De Meent", "", "")));
    var request = ReportRequest.of(Language.EN, coop.book, FiscalPeriod.quarter(2026, 1));
    var report = ((Made.Ready) paper.make(request)).report();
    var csv = folder.resolve("budget.csv");
    new CsvWriter().write(report, csv);
    var text = Files.readString(csv);
    assertThat(text)
        .contains("45105")
        .contains("-50.00")
        .contains("Favourable")
        .contains("1150.00");
    var again = ((Made.Ready) paper.make(request)).report();
    assertThat(again.mark()).isEqualTo(report.mark());
    var none = ReportRequest.of(Language.NL, coop.book, FiscalPeriod.year(2020));
    assertThat(paper.make(none)).isInstanceOf(Made.Ready.class);
  }

  @Test
  void theAuditFindsWhatIsNotAsDecided() {
    var audit = new AnnualBudgetAudit(coop.ledger, budgets);
    even(2026, "45105", "1200.00");
    done(decide(2026, "2026-01-20"));
    assertThat(audit.otherThanDecided()).isEmpty();
    assertThat(audit.onTheBalance()).isEmpty();
    var version = budgets.of(coop.book, 2026).versions().getFirst();
    coop.store.write(
        "test",
        tx -> {
          new AnnualBudgets()
              .putVersion(
                  tx,
                  coop.ids,
                  coop.ledger.books().getFirst().space(),
                  new BudgetVersion(
                      coop.ids.next(),
                      coop.book,
                      2027,
                      1,
                      money("5.00"),
                      TODAY,
                      "niemand",
                      Optional.empty(),
                      "",
                      version.lines()),
                  TestCooperative.CLOCK.instant());
          new AnnualBudgets()
              .put(
                  tx,
                  coop.ledger.books().getFirst().space(),
                  coop.book,
                  2027,
                  new BudgetLine(coop.account("10201"), MonthAmounts.ZERO, ""));
          return tx;
        });
    assertThat(audit.otherThanDecided())
        .contains(
            new AnnualBudgetAudit.Otherwise("2027", "1", "coop", money("5.00"), money("-1200.00")));
    assertThat(audit.onTheBalance().orElseThrow().account()).isEqualTo("10201");
  }
}
