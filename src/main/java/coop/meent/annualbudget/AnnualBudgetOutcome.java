package coop.meent.annualbudget;

import coop.meent.base.Refusal;

/// What came of a deed on a budget.
public sealed interface AnnualBudgetOutcome<T> {

  record Done<T>(T result) implements AnnualBudgetOutcome<T> {}

  record Refused<T>(Refusal why) implements AnnualBudgetOutcome<T> {}
}
