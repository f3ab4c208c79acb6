package coop.meent.annualbudget;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.IncomeStatement;
import coop.meent.ledger.IncomeStatement.Part;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Actual against budget of a period, in the parts and with the signs of the income statement,
/// whose figures it has to the cent.
///
/// @param budget what it is held against; empty while nothing was decided
/// @param booked the last month that the forecast takes from the books; empty before the first
public record Comparison(
    BookId book,
    FiscalPeriod period,
    Optional<BudgetVersion> budget,
    Optional<Month> booked,
    List<Section> sections) {

  /// @param note of the budget's line
  public record Line(Account account, Against against, String note) {}

  public record Section(Part part, List<Line> lines) {
    public Against sum() {
      var sum = Against.nothing(BudgetLine.isGood(part));
      for (var line : lines) sum = sum.plus(line.against);
      return sum;
    }
  }

  public Comparison {
    sections = List.copyOf(sections);
  }

  /// @param actual of the period
  /// @param soFar of the year until and with `booked`
  static Comparison of(
      IncomeStatement actual,
      Optional<IncomeStatement> soFar,
      Optional<Month> booked,
      List<Account> accounts,
      List<BudgetLine> lines,
      Optional<BudgetVersion> version) {
    Map<Account, BudgetLine> planned = new LinkedHashMap<>();
    for (var account : accounts)
      lines.stream()
          .filter(line -> line.account().equals(account.id()))
          .findFirst()
          .ifPresent(line -> planned.put(account, line));
    var came = amounts(actual);
    var until = soFar.map(Comparison::amounts).orElse(Map.of());
    var period = actual.period();
    List<Section> sections = new ArrayList<>();
    for (var part : Part.values()) {
      List<Line> found = new ArrayList<>();
      for (var account : accounts) {
        if (account.kind().isOnBalanceSheet() || IncomeStatement.partOf(account) != part) continue;
        var line = Optional.ofNullable(planned.get(account));
        var months = line.map(one -> one.asStated(account)).orElse(MonthAmounts.ZERO);
        var now = came.getOrDefault(account, Money.ZERO);
        var before = until.getOrDefault(account, Money.ZERO);
        if (line.isEmpty() && now.isZero() && before.isZero()) continue;
        var against =
            new Against(
                now,
                months.from(period.from().getMonth(), period.to().getMonth()),
                months.total(),
                before.plus(toCome(months, booked)),
                BudgetLine.isGood(part));
        found.add(new Line(account, against, line.map(BudgetLine::note).orElse("")));
      }
      found.sort(Comparator.comparing(line -> line.account.number()));
      sections.add(new Section(part, List.copyOf(found)));
    }
    return new Comparison(actual.book().id(), period, version, booked, sections);
  }

  private static Money toCome(MonthAmounts months, Optional<Month> booked) {
    if (booked.isEmpty()) return months.total();
    if (booked.get() == Month.DECEMBER) return Money.ZERO;
    return months.from(booked.get().plus(1), Month.DECEMBER);
  }

  private static Map<Account, Money> amounts(IncomeStatement statement) {
    Map<Account, Money> amounts = new LinkedHashMap<>();
    for (var section : statement.sections())
      for (var line : section.lines()) amounts.put(line.account(), line.amount());
    return amounts;
  }

  public Section section(Part part) {
    return sections.stream().filter(one -> one.part == part).findFirst().orElseThrow();
  }

  private Against sum(Part part) {
    return section(part).sum();
  }

  public Against income() {
    return sum(Part.INCOME);
  }

  /// All but income, as the income statement counts them.
  public Against costs() {
    var costs = Against.nothing(false);
    for (var part : List.of(Part.DIRECT_COSTS, Part.OPERATING_COSTS, Part.TAX))
      costs = costs.plus(sum(part));
    var less = costs.minus(sum(Part.FINANCE));
    return new Against(less.actual(), less.budget(), less.year(), less.forecast(), false);
  }

  public Against grossMargin() {
    return sum(Part.INCOME).minus(sum(Part.DIRECT_COSTS));
  }

  public Against operatingResult() {
    return grossMargin().minus(sum(Part.OPERATING_COSTS));
  }

  public Against result() {
    return operatingResult().plus(sum(Part.FINANCE)).minus(sum(Part.TAX));
  }

  public boolean isEmpty() {
    return sections.stream().allMatch(one -> one.lines.isEmpty());
  }

  public Optional<Line> line(Account account) {
    return sections.stream()
        .flatMap(one -> one.lines.stream())
        .filter(line -> line.account.id().equals(account.id()))
        .findFirst();
  }
}
