package coop.meent.pooling.aggregate;

/// The recursion, pushed forwards: every few points that are known give what they bring to all
/// later ones at once. There a processor does several multiplications in one step, and each later
/// point is read and written once for all of the few; pulled together point by point, every sum
/// would wait for itself. What the few bring to each other is added as they come.
final class PanjerStep {

  /// Points that are pushed together.
  private static final int TOGETHER = 8;

  private final double a;
  private final double b;
  private final double divisor;
  private final double extra;
  private final double[] mass;
  private final int reach;
  private final double[] weighted;
  private final double[] g;

  /// For each point what those before it bring: Σ f(j) g(k-j) and Σ j f(j) g(k-j).
  private final double[] plainSums;

  private final double[] weightedSums;
  private int pushed;

  /// @param start g(0)
  PanjerStep(Frequency frequency, double[] mass, int points, double start) {
    this.mass = mass;
    a = frequency.a();
    b = frequency.b();
    divisor = 1 - a * mass[0];
    extra = extra(frequency);
    reach = mass.length - 1;
    weighted = new double[mass.length];
    for (int j = 1; j <= reach; j++) weighted[j] = j * mass[j];
    g = new double[points];
    weightedSums = new double[points];
    plainSums = a == 0 ? new double[0] : new double[points];
    g[0] = start;
  }

  /// p₁ - (a+b)p₀, zero for a count of the (a, b, 0) class.
  private static double extra(Frequency frequency) {
    if (!(frequency instanceof Frequency.ZeroModified modified)) return 0;
    double sum = frequency.a() + frequency.b();
    return modified.factor() * sum * modified.base().none() - sum * modified.zero();
  }

  /// All points, as far as they are known.
  double[] known() {
    return g;
  }

  /// The next one; `k` counts from 1, one after the other.
  double next(int k) {
    if (k - pushed == TOGETHER) push(k);
    double value = b / k * (weightedSums[k] + between(weighted, k));
    if (a != 0) value += a * (plainSums[k] + between(mass, k));
    if (extra != 0 && k <= reach) value += extra * mass[k];
    g[k] = value / divisor;
    return g[k];
  }

  /// What those that are not pushed yet bring.
  private double between(double[] weights, int k) {
    double sum = 0;
    for (int i = Math.max(pushed, k - reach); i < k; i++) sum += weights[k - i] * g[i];
    return sum;
  }

  private void push(int to) {
    push(weighted, weightedSums, to);
    if (a != 0) push(mass, plainSums, to);
    pushed = to;
  }

  /// From the points `pushed` … `to - 1` to all from `to` on. Those that all of them reach are done
  /// together; the few at the end, which only some reach, one by one.
  private void push(double[] weights, double[] sums, int to) {
    int from = pushed;
    int whole = Math.min(g.length, from + reach + 1);
    if (to - from == TOGETHER) together(weights, sums, from, to, whole);
    int end = Math.min(g.length, to + reach);
    for (int k = Math.max(to, whole); k < end; k++)
      for (int i = k - reach; i < to; i++) sums[k] += weights[k - i] * g[i];
  }

  private void together(double[] weights, double[] sums, int from, int to, int whole) {
    double first = g[from];
    double second = g[from + 1];
    double third = g[from + 2];
    double fourth = g[from + 3];
    double fifth = g[from + 4];
    double sixth = g[from + 5];
    double seventh = g[from + 6];
    double eighth = g[from + 7];
    int count = whole - to;
    for (int i = 0; i < count; i++)
      sums[to + i] +=
          ((weights[i + 8] * first + weights[i + 7] * second)
                  + (weights[i + 6] * third + weights[i + 5] * fourth))
              + ((weights[i + 4] * fifth + weights[i + 3] * sixth)
                  + (weights[i + 2] * seventh + weights[i + 1] * eighth));
  }

  /// Everything known and summed so far times a factor; the recursion is linear in its start value.
  void scale(double factor, int through) {
    for (int i = 0; i <= through; i++) g[i] *= factor;
    for (int i = 0; i < weightedSums.length; i++) weightedSums[i] *= factor;
    for (int i = 0; i < plainSums.length; i++) plainSums[i] *= factor;
  }
}
