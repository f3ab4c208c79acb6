package coop.meent.vat;

import coop.meent.base.Money;

/// One rubric of a return.
///
/// @param turnover in whole euros, as filed
/// @param vat in whole euros, as filed; in 5b what is deducted
public record RubricLine(
    Rubric rubric, Money turnover, Money vat, Money exactTurnover, Money exactVat) {

  private static final long EURO = 100;

  /// Rounded in one's own favour, as the law allows on every line: what is owed down, input VAT up.
  /// Turnover loses its cents.
  static RubricLine of(Rubric rubric, Money turnover, Money vat) {
    return new RubricLine(
        rubric,
        Money.ofCents(turnover.cents() / EURO * EURO),
        rubric.isOwed() ? down(vat) : down(vat.negate()).negate(),
        turnover,
        vat);
  }

  private static Money down(Money amount) {
    return Money.ofCents(Math.floorDiv(amount.cents(), EURO) * EURO);
  }

  public boolean isEmpty() {
    return exactTurnover.isZero() && exactVat.isZero() && turnover.isZero() && vat.isZero();
  }
}
