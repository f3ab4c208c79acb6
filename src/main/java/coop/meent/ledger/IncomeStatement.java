package coop.meent.ledger;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a period earned and cost, beside the period before it. Amounts read as people say them:
/// income positive, costs positive, a loss negative.
public record IncomeStatement(Book book, FiscalPeriod period, List<Section> sections) {

  /// The parts of the statement, in order.
  public enum Part {
    INCOME,
    DIRECT_COSTS,
    OPERATING_COSTS,
    FINANCE,
    TAX
  }

  /// @param lines of accounts with something in either period
  public record Section(Part part, List<Line> lines) {
    public Money amount() {
      return Money.sum(lines.stream().map(Line::amount).toList());
    }

    public Money previous() {
      return Money.sum(lines.stream().map(Line::previous).toList());
    }
  }

  /// @param amount of the period; income positive in INCOME and FINANCE, costs positive elsewhere
  public record Line(Account account, Money amount, Money previous) {}

  /// @param costs all but income, tax included
  public record Totals(Money income, Money costs) {
    public Money result() {
      return income.minus(costs);
    }
  }

  public Section section(Part part) {
    return sections.stream().filter(section -> section.part == part).findFirst().orElseThrow();
  }

  public Money grossMargin() {
    return amount(Part.INCOME).minus(amount(Part.DIRECT_COSTS));
  }

  public Money operatingResult() {
    return grossMargin().minus(amount(Part.OPERATING_COSTS));
  }

  public Money result() {
    return operatingResult().plus(amount(Part.FINANCE)).minus(amount(Part.TAX));
  }

  public Money previousResult() {
    return previous(Part.INCOME)
        .minus(previous(Part.DIRECT_COSTS))
        .minus(previous(Part.OPERATING_COSTS))
        .plus(previous(Part.FINANCE))
        .minus(previous(Part.TAX));
  }

  public Totals totals() {
    return new Totals(amount(Part.INCOME), amount(Part.INCOME).minus(result()));
  }

  public Money amount(Part part) {
    return section(part).amount();
  }

  public Money previous(Part part) {
    return section(part).previous();
  }

  static IncomeStatement of(
      Book book,
      FiscalPeriod period,
      List<Account> accounts,
      Map<AccountId, Turnover> now,
      Map<AccountId, Turnover> before) {
    List<Section> sections = new ArrayList<>();
    for (var part : Part.values()) {
      List<Line> lines = new ArrayList<>();
      for (var account : accounts) {
        if (account.kind().isOnBalanceSheet() || partOf(account) != part) continue;
        if (!now.containsKey(account.id()) && !before.containsKey(account.id())) continue;
        lines.add(new Line(account, amount(part, now, account), amount(part, before, account)));
      }
      sections.add(new Section(part, List.copyOf(lines)));
    }
    return new IncomeStatement(book, period, List.copyOf(sections));
  }

  private static Money amount(Part part, Map<AccountId, Turnover> turnovers, Account account) {
    var balance = turnovers.getOrDefault(account.id(), Turnover.NONE).balance();
    return switch (part) {
      case INCOME, FINANCE -> balance.negate();
      case DIRECT_COSTS, OPERATING_COSTS, TAX -> balance;
    };
  }

  /// Where an account of the result stands.
  public static Part partOf(Account account) {
    return switch (RgsGroup.of(account.rgs().orElse(""))) {
      case "WKpr" -> Part.DIRECT_COSTS;
      case "WFbe", "WOvt", "WWfa", "WRed" -> Part.FINANCE;
      case "WBel" -> Part.TAX;
      case "WOmz", "WWiv", "WOvb" -> Part.INCOME;
      default -> account.kind() == AccountKind.REVENUE ? Part.INCOME : Part.OPERATING_COSTS;
    };
  }
}
