package coop.meent.pooling;

import java.util.Arrays;

/// The exact recursion of a [PoolModel]: the distribution over (how many are ill, what the purse
/// holds) is carried from month to month; what would overdraw the purse is taken out and counted.
/// No simulation, no approximation but that products below 1e-22 are left out, which over all states
/// and 120 months is less than 1e-15.
///
/// Source: the reserve recursion of discrete-time ruin (Dickson, *Insurance Risk and Ruin*, section
/// 7.8) with a Markov-modulated loss and an upper barrier; written out in [PoolModel].
public final class ShortfallRecursion {

  private static final double NEGLIGIBLE = 1e-22;

  private final PoolModel model;
  private final int members;
  private final int unit;
  private final int income;
  private final int gift;
  private final int cap;
  private final double[][] stays;
  private final double[][] falls;
  private double[][] now;
  private double[][] next;
  private int reach;
  private double lost;
  private double received;

  private ShortfallRecursion(PoolModel model) {
    this.model = model;
    members = model.members();
    unit = commonUnit(model);
    income = model.income() / unit;
    gift = model.gift() / unit;
    cap = model.cap() / unit;
    var incidence = model.incidence();
    stays = Binomial.upTo(members, 1 - incidence.recovers());
    falls = Binomial.upTo(members, incidence.fallsIll());
    now = new double[members + 1][];
    next = new double[members + 1][];
    reach = Math.min(model.start() / unit, cap);
    now[model.illAtStart()] = new double[cap + 1];
    now[model.illAtStart()][reach] = 1;
  }

  /// All amounts that can occur are multiples of it.
  private static int commonUnit(PoolModel model) {
    int unit = gcd(model.income(), model.gift());
    return model.start() == 0 ? unit : gcd(unit, model.start());
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /// @param months how many, from the start
  public static ShortfallCurve over(PoolModel model, int months) {
    return new ShortfallRecursion(model).run(months);
  }

  private ShortfallCurve run(int months) {
    var inMonth = new double[months];
    var ill = new double[months];
    var receiving = new double[months];
    var purse = new double[months];
    for (int month = 0; month < months; month++) {
      deposit();
      give();
      inMonth[month] = lost;
      receiving[month] = received;
      for (int k = 0; k <= members; k++) {
        if (now[k] == null) continue;
        double sum = 0;
        double units = 0;
        for (int r = 0; r <= reach; r++) {
          sum += now[k][r];
          units += r * now[k][r];
        }
        ill[month] += k * sum;
        purse[month] += unit * units;
      }
    }
    return new ShortfallCurve(inMonth, ill, receiving, purse);
  }

  /// Every purse grows by the income; what would pass the cap stays at it.
  private void deposit() {
    int grown = Math.min(reach + income, cap);
    for (var row : now) {
      if (row == null) continue;
      double full = 0;
      for (int r = Math.max(0, cap - income); r <= reach; r++) full += row[r];
      int kept = Math.min(reach, cap - income - 1);
      if (kept >= 0) System.arraycopy(row, 0, row, income, kept + 1);
      Arrays.fill(row, 0, Math.min(income, cap + 1), 0);
      if (full > 0) row[cap] = full;
    }
    reach = grown;
  }

  private void give() {
    lost = 0;
    received = 0;
    for (int k = 0; k <= members; k++) {
      if (now[k] == null) continue;
      double mass = sum(now[k], 0, reach);
      for (int s = 0; s <= k && mass > 0; s++) give(now[k], k, s, mass);
    }
    for (var row : now) if (row != null) Arrays.fill(row, 0, reach + 1, 0);
    var swap = now;
    now = next;
    next = swap;
  }

  /// Of k who were ill, s still are and are given to.
  private void give(double[] row, int k, int s, double mass) {
    double chance = stays[k][s];
    long asked = (long) s * gift;
    if (asked > reach) {
      lost += chance * mass;
      return;
    }
    int shift = (int) asked;
    double isShort = sum(row, 0, shift - 1);
    lost += chance * isShort;
    double kept = sum(row, shift, reach);
    received += chance * s * kept;
    var falling = falls[members - k];
    for (int w = 0; w < falling.length; w++) {
      double both = chance * falling[w];
      if (both * kept < NEGLIGIBLE) continue;
      add(row, shift, both, nextRow(s + w));
    }
  }

  private void add(double[] from, int shift, double factor, double[] to) {
    int size = reach - shift + 1;
    for (int i = 0; i < size; i++) to[i] += factor * from[shift + i];
  }

  private double[] nextRow(int k) {
    if (next[k] == null) next[k] = new double[cap + 1];
    return next[k];
  }

  private static double sum(double[] row, int from, int to) {
    double sum = 0;
    for (int r = from; r <= to; r++) sum += row[r];
    return sum;
  }
}
