package coop.meent.annualbudget;

import coop.meent.base.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// What came, beside what was budgeted.
///
/// @param actual of the period
/// @param budget of the period
/// @param year budgeted for the whole year
/// @param forecast of the year: what came until now and the budget of the months to come
/// @param isGood whether more makes the result better
public record Against(Money actual, Money budget, Money year, Money forecast, boolean isGood) {

  public static Against nothing(boolean isGood) {
    return new Against(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, isGood);
  }

  public Money difference() {
    return actual.minus(budget);
  }

  /// Of the budget, to a tenth; empty where nothing was budgeted.
  public Optional<BigDecimal> percent() {
    if (budget.isZero()) return Optional.empty();
    return Optional.of(
        BigDecimal.valueOf(difference().cents())
            .movePointRight(2)
            .divide(BigDecimal.valueOf(budget.abs().cents()), 1, RoundingMode.HALF_UP));
  }

  public Leaning leaning() {
    return Leaning.of(difference(), isGood);
  }

  Against plus(Against other) {
    return new Against(
        actual.plus(other.actual),
        budget.plus(other.budget),
        year.plus(other.year),
        forecast.plus(other.forecast),
        isGood);
  }

  /// Less something else; more of what is left is better.
  Against minus(Against other) {
    return new Against(
        actual.minus(other.actual),
        budget.minus(other.budget),
        year.minus(other.year),
        forecast.minus(other.forecast),
        true);
  }
}
