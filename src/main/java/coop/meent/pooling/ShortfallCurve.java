package coop.meent.pooling;

import java.util.Arrays;

/// The chance that a pool cannot give in full, month by month, and what is expected on the way.
///
/// The three expectations are sums over the paths that were not short so far; they are not
/// conditional on it.
///
/// @param inMonth the chance that month 1, 2, … is the first that is short
/// @param ill expected number ill at the end of the month
/// @param receiving expected number who receive in the month
/// @param purse expected units in the purse at the end of the month
public record ShortfallCurve(double[] inMonth, double[] ill, double[] receiving, double[] purse) {

  public int months() {
    return inMonth.length;
  }

  /// The chance of having been short in the first `months` months.
  public double by(int months) {
    double sum = 0;
    for (int i = 0; i < months; i++) sum += inMonth[i];
    return sum;
  }

  /// The chances by month 1, 2, ….
  public double[] cumulated() {
    var result = inMonth.clone();
    Arrays.parallelPrefix(result, Double::sum);
    return result;
  }

  /// The first month in which a short purse is possible at all; none if there is no such month.
  public java.util.OptionalInt firstPossible() {
    for (int i = 0; i < inMonth.length; i++)
      if (inMonth[i] > 0) return java.util.OptionalInt.of(i + 1);
    return java.util.OptionalInt.empty();
  }
}
