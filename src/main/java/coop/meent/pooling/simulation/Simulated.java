package coop.meent.pooling.simulation;

import java.util.Arrays;

/// What many simulated paths came to.
///
/// @param paths how many were walked
/// @param firstShort by month, how many paths were short for the first time
/// @param shortfall of each path that was short: all that was asked and not given, over all months
/// @param purse by month, what all members had together, sorted over the paths that are kept for it
public record Simulated(long paths, long[] firstShort, double[] shortfall, double[][] purse) {

  public int months() {
    return firstShort.length;
  }

  /// The estimated chance of having been short in the first `months` months.
  public double by(int months) {
    return (double) Arrays.stream(firstShort, 0, months).sum() / paths;
  }

  /// Of [#by]: sqrt(p(1-p)/n).
  public double standardError(int months) {
    double p = by(months);
    return Math.sqrt(p * (1 - p) / paths);
  }

  /// Of the paths that were short.
  public double meanShortfall() {
    return Arrays.stream(shortfall).average().orElse(0);
  }

  /// The mean over the worst share of all paths, those without a shortfall included.
  public double worstShortfall(double share) {
    long worst = Math.max(1, Math.round(share * paths));
    var sorted = shortfall.clone();
    Arrays.sort(sorted);
    double sum = 0;
    for (int i = 0; i < Math.min(worst, sorted.length); i++) sum += sorted[sorted.length - 1 - i];
    return sum / worst;
  }

  /// What all members have together at the end of a month, below which it lies with this chance.
  public double purseQuantile(int month, double chance) {
    var sorted = purse[month - 1];
    int at = (int) Math.floor(chance * (sorted.length - 1));
    return sorted[at];
  }
}
