package coop.meent.annualbudget;

import java.math.BigDecimal;

/// What a budget begins with: the year before, more or less by a percentage.
///
/// @param percent more; negative for less
/// @param isEven the same every month, instead of the months as they were
public record Beginning(From from, BigDecimal percent, boolean isEven) {

  public enum From {
    /// What came; of months that are not over what was budgeted or, without a budget, what came in
    /// the same month a year earlier.
    ACTUAL,
    /// What was budgeted.
    BUDGET
  }
}
