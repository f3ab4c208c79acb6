package coop.meent.pooling;

/// Binomial probabilities by exact recursion over the number of trials, which needs no logarithms
/// and keeps every one good to some 1e-16.
final class Binomial {

  private Binomial() {}

  /// Row n holds P(0 … n successes in n trials), for n from 0 to `most`.
  static double[][] upTo(int most, double chance) {
    var rows = new double[most + 1][];
    rows[0] = new double[] {1};
    for (int n = 1; n <= most; n++) {
      rows[n] = new double[n + 1];
      for (int k = 0; k < n; k++) {
        rows[n][k] += rows[n - 1][k] * (1 - chance);
        rows[n][k + 1] += rows[n - 1][k] * chance;
      }
    }
    return rows;
  }
}
