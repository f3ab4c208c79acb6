package coop.meent.annualbudget;

import coop.meent.base.Money;

/// How a line gets its months.
public sealed interface Filling {

  /// An amount for the year, the same every month.
  record Even(Money year) implements Filling {}

  /// An amount for the year, in the proportions that the year before had.
  record AsBefore(Money year) implements Filling {}

  record Monthly(MonthAmounts months) implements Filling {}
}
