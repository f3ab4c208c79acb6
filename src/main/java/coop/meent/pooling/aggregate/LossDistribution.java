package coop.meent.pooling.aggregate;

/// The distribution of a total on 0, step, 2·step, … What lies beyond the last point is not there;
/// [#total] says how much that is.
public final class LossDistribution {

  private final double step;
  private final double[] mass;
  private final double[] cumulated;

  LossDistribution(double step, double[] mass) {
    this.step = step;
    this.mass = mass;
    cumulated = new double[mass.length];
    double sum = 0;
    double lost = 0;
    for (int k = 0; k < mass.length; k++) {
      double y = mass[k] - lost; // Kahan's sum: long tables would lose digits
      double t = sum + y;
      lost = (t - sum) - y;
      sum = t;
      cumulated[k] = sum;
    }
  }

  public int points() {
    return mass.length;
  }

  public double step() {
    return step;
  }

  /// P(S = k·step).
  public double mass(int k) {
    return k < 0 || k >= mass.length ? 0 : mass[k];
  }

  /// P(S ≤ k·step).
  public double cdf(int k) {
    return k < 0 ? 0 : cumulated[Math.min(k, mass.length - 1)];
  }

  /// The probability that lies on the lattice.
  public double total() {
    return cumulated[mass.length - 1];
  }

  public double mean() {
    return step * moment(1, 0);
  }

  public double variance() {
    return step * step * moment(2, moment(1, 0));
  }

  public double skewness() {
    double centre = moment(1, 0);
    return moment(3, centre) / Math.pow(moment(2, centre), 1.5);
  }

  private double moment(int order, double centre) {
    double sum = 0;
    for (int k = 0; k < mass.length; k++) sum += Math.pow(k - centre, order) * mass[k];
    return sum;
  }

  /// Value at risk: the smallest amount of the lattice with P(S ≤ amount) ≥ level.
  ///
  /// @throws ArithmeticException when the lattice ends before that
  public double valueAtRisk(double level) {
    return step * quantile(level);
  }

  private int quantile(double level) {
    int low = 0;
    int high = mass.length - 1;
    if (cumulated[high] < level) throw new ArithmeticException("the lattice ends below " + level);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulated[middle] >= level) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /// Tail value at risk: the mean of the worst share 1 - level, with the atom at the value at risk
  /// split between the shares. Acerbi and Tasche, *Journal of Banking and Finance* 26(7), 2002; it
  /// is coherent, and the one to show.
  public double tailValueAtRisk(double level) {
    int at = quantile(level);
    return step * (beyond(at) + at * (cumulated[at] - level)) / (1 - level);
  }

  /// E\[S | S > value at risk\], which other programs call CTE; jumps where the table has atoms.
  public double strictTailMean(double level) {
    int at = quantile(level);
    double chance = 0;
    for (int k = mass.length - 1; k > at; k--) chance += mass[k];
    return step * beyond(at) / chance;
  }

  private double beyond(int at) {
    double sum = 0;
    for (int k = mass.length - 1; k > at; k--) sum += k * mass[k];
    return sum;
  }

  /// E\[(S - retention)⁺\], the net stop-loss.
  public double stopLoss(double retention) {
    double sum = 0;
    for (int k = mass.length - 1; k * step > retention; k--)
      sum += (k * step - retention) * mass[k];
    return sum;
  }

  /// E\[min(S, limit)\].
  public double limitedMean(double limit) {
    double sum = 0;
    for (int k = mass.length - 1; k > 0; k--) sum += Math.min(k * step, limit) * mass[k];
    return sum;
  }

  /// P(S > amount).
  public double chanceAbove(double amount) {
    double sum = 0;
    for (int k = mass.length - 1; k >= 0 && k * step > amount; k--) sum += mass[k];
    return sum;
  }
}
