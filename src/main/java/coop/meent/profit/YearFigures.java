package coop.meent.profit;

import coop.meent.base.Money;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.IncomeStatement;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// What a year came to, as far as it bears on dividing its profit.
///
/// @param profit before corporate tax, and before anything is divided
/// @param result after corporate tax: what there is to divide
/// @param memberCosts what the members' own work cost, of all costs
/// @param totalCosts all costs, without corporate tax
public record YearFigures(Money profit, Money result, Money memberCosts, Money totalCosts) {

  /// The account on which members' own work is booked.
  public static final String MEMBER_WORK = "WKprKuwKuw";

  private static final int PERCENT_DECIMALS = 4;

  public static YearFigures of(IncomeStatement statement) {
    var memberCosts = Money.ZERO;
    var totalCosts = Money.ZERO;
    for (var section : statement.sections()) {
      if (section.part() == IncomeStatement.Part.TAX) continue;
      for (var line : section.lines()) {
        var account = line.account();
        if (account.kind() != AccountKind.EXPENSE) continue;
        var isFinance = section.part() == IncomeStatement.Part.FINANCE;
        var cost = isFinance ? line.amount().negate() : line.amount();
        totalCosts = totalCosts.plus(cost);
        if (account.isRgs(MEMBER_WORK)) memberCosts = memberCosts.plus(cost);
      }
    }
    var tax = statement.amount(IncomeStatement.Part.TAX);
    return new YearFigures(
        statement.result().plus(tax), statement.result(), memberCosts, totalCosts);
  }

  /// The part that the members' work has in the costs, as a percentage such as 88.0952.
  public BigDecimal percentage() {
    if (!totalCosts.isPositive()) return BigDecimal.ZERO.setScale(PERCENT_DECIMALS);
    return BigDecimal.valueOf(memberCosts.cents())
        .movePointRight(2)
        .divide(BigDecimal.valueOf(totalCosts.cents()), PERCENT_DECIMALS, RoundingMode.HALF_UP);
  }
}
