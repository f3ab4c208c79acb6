package coop.meent.pooling.aggregate;

/// One step of the recursion. The weights lie backwards, so that both factors are read forwards;
/// four sums run side by side, which a processor does at once and which keeps rounding small.
final class PanjerStep {

  private final double a;
  private final double b;
  private final double divisor;
  private final double extra;
  private final double[] mass;
  private final int reach;
  private final double[] backwards;
  private final double[] weightedBackwards;

  PanjerStep(Frequency frequency, double[] mass) {
    this.mass = mass;
    a = frequency.a();
    b = frequency.b();
    divisor = 1 - a * mass[0];
    extra = extra(frequency);
    reach = mass.length - 1;
    backwards = new double[reach];
    weightedBackwards = new double[reach];
    for (int j = 1; j <= reach; j++) {
      backwards[reach - j] = mass[j];
      weightedBackwards[reach - j] = j * mass[j];
    }
  }

  /// p₁ - (a+b)p₀, zero for a count of the (a, b, 0) class.
  private static double extra(Frequency frequency) {
    if (!(frequency instanceof Frequency.ZeroModified modified)) return 0;
    double sum = frequency.a() + frequency.b();
    return modified.factor() * sum * modified.base().none() - sum * modified.zero();
  }

  double next(double[] g, int k) {
    int terms = Math.min(k, reach);
    double value = b / k * dot(weightedBackwards, g, k, terms);
    if (a != 0) value += a * dot(backwards, g, k, terms);
    if (extra != 0 && k <= reach) value += extra * mass[k];
    return value / divisor;
  }

  private double dot(double[] weights, double[] g, int k, int terms) {
    int w = reach - terms;
    int at = k - terms;
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int i = 0;
    for (; i + 3 < terms; i += 4) {
      first += weights[w + i] * g[at + i];
      second += weights[w + i + 1] * g[at + i + 1];
      third += weights[w + i + 2] * g[at + i + 2];
      fourth += weights[w + i + 3] * g[at + i + 3];
    }
    for (; i < terms; i++) first += weights[w + i] * g[at + i];
    return (first + second) + (third + fourth);
  }
}
