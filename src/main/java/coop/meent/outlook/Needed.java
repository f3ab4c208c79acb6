package coop.meent.outlook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntFunction;

/// What a circle would need for a chosen chance of coming short: the smallest deposit, or the
/// smallest start. Bisection, since the chance falls as either grows; simulated ones meet the same
/// illnesses each time.
///
/// @param target the chance that is accepted, such as 0.05
/// @param deposit as a share of the level, in steps of a quarter of a per cent; none when the whole
///   level is too little
/// @param startDeposits of each member, in whole ones; none when full accounts are too little
public record Needed(
    BigDecimal target, Optional<BigDecimal> deposit, Optional<Integer> startDeposits) {

  private static final int STEPS_IN_LEVEL = 400;

  /// Fewer than for the figure itself: ten and more are walked.
  private static final int PART_OF_PATHS = 4;

  public static Needed of(Scenario scenario, BigDecimal target) {
    if (target.signum() <= 0 || target.compareTo(BigDecimal.ONE) >= 0)
      throw new IllegalArgumentException("target " + target);
    var deposit =
        smallest(
            1, STEPS_IN_LEVEL, step -> scenario.withDeposit(share(step)), target.doubleValue());
    var start =
        smallest(
            0,
            scenario.capDeposits(),
            step -> scenario.withStart(BigDecimal.valueOf(step)),
            target.doubleValue());
    return new Needed(target, deposit.map(Needed::share), start);
  }

  private static BigDecimal share(int steps) {
    return new BigDecimal("0.0025").multiply(BigDecimal.valueOf(steps));
  }

  private static Optional<Integer> smallest(
      int least, int most, IntFunction<Scenario> with, double target) {
    if (chance(with.apply(most)) > target) return Optional.empty();
    int low = least - 1;
    int high = most;
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (chance(with.apply(middle)) <= target) high = middle;
      else low = middle;
    }
    return Optional.of(high);
  }

  private static double chance(Scenario scenario) {
    return new Chances(scenario).over(Outlook.paths(scenario) / PART_OF_PATHS);
  }
}
