package coop.meent.pooling.aggregate;

/// Panjer's recursion for counts so large that P(f(0)) underflows: the recursion is linear in its
/// start value, so it starts at 1, is scaled down on the way whenever it grows large, and the
/// logarithm of the true start value is put back at the end, per stretch.
///
/// Source: Panjer and Willmot, *Insurance Risk Models*, 1992, section 6.8 (computational aspects).
/// Limits: counts of the (a, b, 0) class only; in the far left tail results underflow to zero,
/// where they belong.
public final class ScaledPanjer implements CompoundMethod {

  private static final double LARGE = 0x1p600;
  private static final double SMALL = 0x1p-600;
  private static final double LOG_LARGE = 600 * Math.log(2);

  @Override
  public LossDistribution compound(Frequency frequency, Lattice severity, int points) {
    if (frequency instanceof Frequency.ZeroModified)
      throw new IllegalArgumentException("a zero-modified count is not linear in its start value");
    var recursion = new PanjerStep(frequency, severity.mass(), points, 1);
    double log = frequency.logGenerate(severity.mass()[0]);
    for (int k = 1; k < points; k++) {
      if (recursion.next(k) > LARGE) {
        recursion.scale(SMALL, k);
        log += LOG_LARGE;
      }
    }
    var g = recursion.known();
    scale(g, log);
    return new LossDistribution(severity.step(), g);
  }

  /// In three factors, none of which leaves the range of a double before the product does.
  private static void scale(double[] g, double log) {
    double third = Math.exp(log / 3);
    for (int i = 0; i < g.length; i++) g[i] = g[i] * third * third * third;
  }
}
