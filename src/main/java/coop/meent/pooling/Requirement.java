package coop.meent.pooling;

import java.util.Optional;
import java.util.function.IntFunction;

/// What a circle needs so that the chance of falling short within some months stays at or below a
/// chosen one: the smallest deposit, or the smallest purse to start with, on a grid. Bisection,
/// since the chance falls as either grows.
///
/// @param months the horizon
/// @param target the chance that is accepted, such as 0.05
/// @param step units between neighbours on the grid
public record Requirement(int months, double target, int step) {

  /// @param units what is needed
  /// @param chance of a shortfall with it
  /// @param chanceBelow with one step less, which is more than the target
  public record Needed(int units, double chance, double chanceBelow) {}

  public Requirement {
    if (months < 1 || !(target > 0 && target < 1) || step < 1)
      throw new IllegalArgumentException(months + " months, " + target + ", step " + step);
  }

  /// @param least the smallest deposit looked at
  /// @param most the largest
  public Optional<Needed> deposit(PoolModel model, int least, int most) {
    return smallest(model::withDeposit, least, most);
  }

  /// The units that must lie in the purse at the start, at most the cap.
  public Optional<Needed> start(PoolModel model) {
    return smallest(model::withStart, 0, model.cap());
  }

  private Optional<Needed> smallest(IntFunction<PoolModel> with, int least, int most) {
    int last = (most - least) / step;
    double atLast = chance(with, least + last * step);
    if (atLast > target) return Optional.empty();
    int low = -1;
    int high = last;
    double atHigh = atLast;
    double atLow = Double.NaN;
    while (high - low > 1) {
      int middle = (low + high) / 2;
      double chance = chance(with, least + middle * step);
      if (chance <= target) {
        high = middle;
        atHigh = chance;
      } else {
        low = middle;
        atLow = chance;
      }
    }
    return Optional.of(new Needed(least + high * step, atHigh, atLow));
  }

  private double chance(IntFunction<PoolModel> with, int units) {
    return ShortfallRecursion.over(with.apply(units), months).by(months);
  }
}
