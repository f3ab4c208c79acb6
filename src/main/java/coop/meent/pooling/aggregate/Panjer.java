package coop.meent.pooling.aggregate;

/// Panjer's recursion: with g(0) = P(f(0)), g(k) = Σ_{j=1..k} (a + b·j/k) f(j) g(k-j) / (1 -
/// a·f(0)), and for a zero-modified count (p₁ - (a+b)p₀) f(k) more.
///
/// Source: Panjer, *ASTIN Bulletin* 12(1), 1981; Klugman, Panjer and Willmot, *Loss Models*,
/// theorems 9.8 and 9.9. Limits: g(0) must not underflow (see [ScaledPanjer]); for a binomial count
/// terms change sign, which costs digits when `prob` is near 1 (see [FourierInversion]).
public final class Panjer implements CompoundMethod {

  /// e^-600 is far above the smallest double, so that no digit of the start value is lost.
  static final double SMALLEST_LOG_START = -600;

  @Override
  public LossDistribution compound(Frequency frequency, Lattice severity, int points) {
    double log = frequency.logGenerate(severity.mass()[0]);
    if (log < SMALLEST_LOG_START)
      throw new ArithmeticException("start value e^" + log + " underflows: use ScaledPanjer");
    var recursion = new PanjerStep(frequency, severity.mass(), points, Math.exp(log));
    for (int k = 1; k < points; k++) recursion.next(k);
    return new LossDistribution(severity.step(), recursion.known());
  }
}
