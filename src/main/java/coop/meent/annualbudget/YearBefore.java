package coop.meent.annualbudget;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.IncomeStatement;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// What a year had before the one that is planned, month by month and as people say it.
record YearBefore(AnnualBudgetRooms rooms, BiFunction<BookId, Integer, AnnualBudget> budgets) {

  /// @param note of the budget that it comes from
  record Was(MonthAmounts months, String note) {}

  Map<Account, Was> basis(BookId book, int year, Beginning.From from) {
    Map<Account, Was> basis = new LinkedHashMap<>();
    switch (from) {
      case ACTUAL ->
          came(book, year).forEach((account, months) -> basis.put(account, new Was(months, "")));
      case BUDGET ->
          planned(book, year - 1)
              .forEach((account, line) -> basis.put(account, new Was(line.months(), line.note())));
    }
    return basis;
  }

  /// What came in the year before: of months that are not over what was budgeted or, where nothing
  /// was, what came in the same month a year earlier.
  Map<Account, MonthAmounts> came(BookId book, int year) {
    var last = new EnumMap<Month, Map<Account, Money>>(Month.class);
    boolean isAllOver = true;
    for (var month : Month.values()) {
      var one = YearMonth.of(year - 1, month);
      boolean isOver = !one.isAfter(rooms.lastOver());
      isAllOver &= isOver;
      last.put(month, isOver ? of(book, one) : Map.of());
    }
    var rest = isAllOver ? Map.<Account, MonthAmounts>of() : expected(book, year - 1);
    Map<Account, MonthAmounts> came = new LinkedHashMap<>();
    for (var account : accounts(book)) {
      var supposed = rest.getOrDefault(account, MonthAmounts.ZERO);
      var months =
          MonthAmounts.of(month ->
              YearMonth.of(year - 1, month).isAfter(rooms.lastOver())
                  ? supposed.of(month)
                  : of(last, month, account));
      if (!months.isNothing()) came.put(account, months);
    }
    return came;
  }

  private static Money of(Map<Month, Map<Account, Money>> months, Month month, Account account) {
    return months.getOrDefault(month, Map.of()).getOrDefault(account, Money.ZERO);
  }

  private Map<Account, MonthAmounts> expected(BookId book, int year) {
    Map<Account, MonthAmounts> expected = new LinkedHashMap<>();
    planned(book, year).forEach((account, line) -> expected.put(account, line.months()));
    if (!expected.isEmpty()) return expected;
    for (var account : accounts(book)) expected.put(account, MonthAmounts.ZERO);
    var months = new EnumMap<Month, Map<Account, Money>>(Month.class);
    for (var month : Month.values()) months.put(month, of(book, YearMonth.of(year - 1, month)));
    expected.replaceAll((account, _) -> MonthAmounts.of(month -> of(months, month, account)));
    return expected;
  }

  private Map<Account, BudgetLine> planned(BookId book, int year) {
    Map<Account, BudgetLine> planned = new LinkedHashMap<>();
    var lines = budgets.apply(book, year).holding();
    for (var account : accounts(book))
      lines.stream()
          .filter(line -> line.account().equals(account.id()))
          .findFirst()
          .ifPresent(line -> planned.put(account, line));
    return planned;
  }

  private List<Account> accounts(BookId book) {
    List<Account> accounts = new ArrayList<>(rooms.ledger().accounts(book));
    accounts.removeIf(one -> one.kind().isOnBalanceSheet());
    accounts.sort(Comparator.comparing(Account::number));
    return accounts;
  }

  /// Of one account over a year, as the income statement says it.
  MonthAmounts of(Account account, int year) {
    return MonthAmounts.of(month ->
        statement(account.book(), YearMonth.of(year, month)).sections().stream()
            .flatMap(section -> section.lines().stream())
            .filter(line -> line.account().id().equals(account.id()))
            .findFirst()
            .map(IncomeStatement.Line::amount)
            .orElse(Money.ZERO));
  }

  private Map<Account, Money> of(BookId book, YearMonth month) {
    Map<Account, Money> amounts = new LinkedHashMap<>();
    for (var section : statement(book, month).sections())
      for (var line : section.lines()) {
        if (!line.amount().isZero())
          amounts.put(line.account(), BudgetLine.asSaid(line.account(), line.amount()));
      }
    return amounts;
  }

  private IncomeStatement statement(BookId book, YearMonth month) {
    return rooms.statements().incomeStatement(book, FiscalPeriod.month(month), Dimensions.NONE);
  }
}
