package coop.meent.profit;

import coop.meent.base.Money;
import java.math.BigInteger;

/// How much of a division the cooperative may deduct from its own profit (Corporate Tax Act,
/// article 9(1)(g)): of the profit the part that members' own work has in the costs, and of that no
/// more than what is really paid out to natural persons. A first bound, computed on the books: an
/// addition may apply, and an adviser decides.
///
/// @param bound the profit times the key, rounded down to the cent
/// @param paid to natural persons
/// @param notCounted credited, or for legal entities
public record Deductible(Money bound, Money paid, Money notCounted) {

  public static final String ARTICLE = "Wet Vpb 1969, art. 9 lid 1 onderdeel g";

  public static Deductible of(YearFigures figures, Money paid, Money notCounted) {
    return new Deductible(bound(figures), paid, notCounted);
  }

  private static Money bound(YearFigures figures) {
    if (!figures.profit().isPositive() || !figures.totalCosts().isPositive()) return Money.ZERO;
    var costs = figures.memberCosts().cents();
    if (costs <= 0) return Money.ZERO;
    var exact =
        BigInteger.valueOf(figures.profit().cents())
            .multiply(BigInteger.valueOf(costs))
            .divide(BigInteger.valueOf(figures.totalCosts().cents()));
    return Money.ofCents(exact.longValueExact());
  }

  /// What may be deducted, as far as the books tell.
  public Money amount() {
    return paid.compareTo(bound) < 0 ? paid : bound;
  }
}
