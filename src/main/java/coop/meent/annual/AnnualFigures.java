package coop.meent.annual;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.BalanceSheet;
import coop.meent.ledger.IncomeStatement;
import coop.meent.ledger.IncomeStatement.Part;
import coop.meent.ledger.TrialBalance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What the annual accounts say of one year, from its statements alone.
///
/// @param began what the book began with in this year, signed, by account; empty in other years
record AnnualFigures(
    FiscalPeriod year,
    BalanceSheet sheet,
    IncomeStatement income,
    TrialBalance trial,
    Map<Account, Money> began) {

  /// A line of the balance sheet with the accounts that it is made of.
  ///
  /// @param parts positive on the side of the line
  record Line(AnnualItem item, List<OnAccount> parts) {
    /// @param account empty for the result of the year, which no account holds
    record OnAccount(java.util.Optional<Account> account, Money amount) {}

    Money amount() {
      return Money.sum(parts.stream().map(OnAccount::amount).toList());
    }
  }

  /// Every line with something on it.
  Map<AnnualItem, Line> balance() {
    Map<AnnualItem, List<Line.OnAccount>> parts = new EnumMap<>(AnnualItem.class);
    add(parts, sheet.assets(), AnnualItem.OTHER_ASSETS);
    add(parts, sheet.equity(), AnnualItem.RESULT);
    add(parts, sheet.liabilities(), AnnualItem.OTHER_DEBTS);
    Map<AnnualItem, Line> lines = new EnumMap<>(AnnualItem.class);
    parts.forEach((item, found) -> lines.put(item, new Line(item, List.copyOf(found))));
    return lines;
  }

  private static void add(
      Map<AnnualItem, List<Line.OnAccount>> parts,
      List<BalanceSheet.Group> groups,
      AnnualItem other) {
    for (var group : groups) {
      for (var line : group.lines()) {
        var code = code(line, group.code());
        var item = line.account().isEmpty() ? AnnualItem.RESULT : AnnualItem.of(code, other);
        parts
            .computeIfAbsent(item, any -> new ArrayList<>())
            .add(new Line.OnAccount(line.account(), line.amount()));
      }
    }
  }

  /// An account that changed side stands where its group does.
  private static String code(BalanceSheet.Line line, String group) {
    return line.account()
        .flatMap(Account::rgs)
        .filter(code -> code.startsWith(group))
        .orElse(group);
  }

  Money of(AnnualItem item) {
    var line = balance().get(item);
    return line == null ? Money.ZERO : line.amount();
  }

  Money of(AnnualItem.Side side) {
    return Money.sum(AnnualItem.of(side).stream().map(this::of).toList());
  }

  SizeClass.Bounds bounds() {
    return new SizeClass.Bounds(sheet.totalAssets(), turnover());
  }

  Money turnover() {
    return earned(Part.INCOME, account -> group(account).equals("WOmz"));
  }

  /// Income less what goes with it directly.
  Money margin() {
    return income.grossMargin();
  }

  Money otherIncome() {
    return income.amount(Part.INCOME).minus(turnover());
  }

  /// Financial income alone.
  Money financialIncome() {
    return earned(Part.FINANCE, account -> account.kind() == AccountKind.REVENUE);
  }

  /// Financial costs alone, positive.
  Money financialCosts() {
    return financialIncome().minus(income.amount(Part.FINANCE));
  }

  Money directCosts() {
    return income.amount(Part.DIRECT_COSTS);
  }

  Money staff() {
    return earned(Part.OPERATING_COSTS, account -> group(account).equals("WPer"));
  }

  Money depreciation() {
    return earned(Part.OPERATING_COSTS, account -> group(account).equals("WAfs"));
  }

  Money valueChanges() {
    return earned(
        Part.OPERATING_COSTS,
        account -> group(account).equals("WWvi") || group(account).equals("WBwv"));
  }

  Money otherCosts() {
    return income
        .amount(Part.OPERATING_COSTS)
        .minus(staff())
        .minus(depreciation())
        .minus(valueChanges());
  }

  private Money earned(Part part, Predicate<Account> which) {
    return Money.sum(
        income.section(part).lines().stream()
            .filter(line -> which.test(line.account()))
            .map(IncomeStatement.Line::amount)
            .toList());
  }

  /// Where the cash came from and went to. It adds up by itself, since all that moved sums to zero.
  Cash cash() {
    var sums = new EnumMap<AnnualItem, Money>(AnnualItem.class);
    var opening = Money.ZERO;
    for (var line : trial.lines()) {
      var account = line.account();
      if (!account.kind().isOnBalanceSheet()) continue;
      var start = line.opening().plus(began.getOrDefault(account, Money.ZERO));
      var item = AnnualItem.of(account.rgs().orElse(""), other(account));
      if (item == AnnualItem.CASH) opening = opening.plus(start);
      sums.merge(item, line.closing().minus(start), Money::plus);
    }
    return new Cash(income.result(), depreciation().plus(valueChanges()), sums, opening);
  }

  private static AnnualItem other(Account account) {
    return switch (account.kind()) {
      case ASSET -> AnnualItem.OTHER_ASSETS;
      case EQUITY -> AnnualItem.OTHER_RESERVES;
      default -> AnnualItem.OTHER_DEBTS;
    };
  }

  /// @param moved what went up on each line, debit positive
  record Cash(Money result, Money notPaid, Map<AnnualItem, Money> moved, Money opening) {

    Money in(AnnualItem... items) {
      var sum = Money.ZERO;
      for (var item : items) sum = sum.minus(moved.getOrDefault(item, Money.ZERO));
      return sum;
    }

    Money receivables() {
      return in(
          AnnualItem.STOCKS,
          AnnualItem.IN_PROGRESS,
          AnnualItem.RECEIVABLES,
          AnnualItem.OTHER_ASSETS);
    }

    Money debts() {
      return in(AnnualItem.SHORT_TERM, AnnualItem.OTHER_DEBTS);
    }

    Money provisions() {
      return in(AnnualItem.PROVISIONS);
    }

    Money operating() {
      return result.plus(notPaid).plus(provisions()).plus(receivables()).plus(debts());
    }

    /// What was spent on what lasts, less what was sold of it.
    Money investing() {
      return in(
              AnnualItem.INTANGIBLE,
              AnnualItem.TANGIBLE,
              AnnualItem.PROPERTY,
              AnnualItem.FINANCIAL,
              AnnualItem.SECURITIES)
          .minus(notPaid);
    }

    Money capital() {
      return in(AnnualItem.MEMBERS_CAPITAL, AnnualItem.OWNER_CAPITAL);
    }

    Money reserves() {
      return in(
          AnnualItem.LEGAL_RESERVES,
          AnnualItem.STATUTORY_RESERVES,
          AnnualItem.OTHER_RESERVES,
          AnnualItem.UNDISTRIBUTED);
    }

    Money loans() {
      return in(AnnualItem.LONG_TERM);
    }

    Money financing() {
      return capital().plus(reserves()).plus(loans());
    }

    Money change() {
      return operating().plus(investing()).plus(financing());
    }

    Money closing() {
      return opening.plus(change());
    }
  }

  /// What stands on each line of equity at the start of the year.
  Money openingOf(AnnualItem item) {
    var sum = Money.ZERO;
    for (var line : trial.lines()) {
      if (line.account().kind() != AccountKind.EQUITY) continue;
      if (AnnualItem.of(line.account().rgs().orElse(""), AnnualItem.OTHER_RESERVES) != item)
        continue;
      sum = sum.minus(line.opening()).minus(began.getOrDefault(line.account(), Money.ZERO));
    }
    return sum;
  }

  private static String group(Account account) {
    var code = account.rgs().orElse("");
    return code.length() < 4 ? "" : code.substring(0, 4);
  }
}
