package coop.meent.annualbudget;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.IncomeStatement;
import coop.meent.ledger.IncomeStatement.Part;

/// What is expected of one account in a year.
///
/// @param months as people say them: income of an account of revenue is positive, and so are costs
///   of an account of costs
/// @param note why so much; may be empty
public record BudgetLine(AccountId account, MonthAmounts months, String note) {

  public static final int LONGEST_NOTE = 500;

  public BudgetLine {
    note = note.strip();
  }

  /// As the income statement says it: costs that stand among financial income are negative there.
  public MonthAmounts asStated(Account of) {
    return isTurned(of) ? months.negate() : months;
  }

  /// The other way round: what the income statement says of an account, as people say it.
  static Money asSaid(Account of, Money stated) {
    return isTurned(of) ? stated.negate() : stated;
  }

  private static boolean isTurned(Account of) {
    boolean isIncome = of.kind() == AccountKind.REVENUE;
    return isIncome != isGood(IncomeStatement.partOf(of));
  }

  /// Whether more in a part of the income statement makes the result better.
  static boolean isGood(Part part) {
    return switch (part) {
      case INCOME, FINANCE -> true;
      case DIRECT_COSTS, OPERATING_COSTS, TAX -> false;
    };
  }

  /// What it adds to the result.
  Money toResult(Account of) {
    return of.kind() == AccountKind.REVENUE ? months.total() : months.total().negate();
  }
}
