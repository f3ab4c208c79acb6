package coop.meent.pooling.simulation;

import coop.meent.pooling.aggregate.LossModel;

/// The chance that somebody who has been ill for a whole number of months still is a month later:
/// P(D > a+1) / P(D > a). From 10 years on it stays as it is.
///
/// @param stays by months already ill
public record Durations(double[] stays) {

  private static final int MOST = 120;

  /// Recovery without memory.
  public static Durations geometric(double recovers) {
    return new Durations(new double[] {1 - recovers});
  }

  /// @param law of the duration in months
  public static Durations of(LossModel law) {
    var stays = new double[MOST];
    for (int age = 0; age < MOST; age++) {
      double now = law.survival(age);
      stays[age] = now > 1e-290 ? law.survival(age + 1) / now : 0;
    }
    return new Durations(stays);
  }

  double after(int age) {
    return stays[Math.min(age, stays.length - 1)];
  }
}
