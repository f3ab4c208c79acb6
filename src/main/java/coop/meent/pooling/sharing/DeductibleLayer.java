package coop.meent.pooling.sharing;

import coop.meent.pooling.aggregate.CompoundMethod;
import coop.meent.pooling.aggregate.Frequency;
import coop.meent.pooling.aggregate.Lattice;
import coop.meent.pooling.aggregate.LossDistribution;
import coop.meent.pooling.aggregate.LossModel;

/// A deductible that a group bears together: of each event the member keeps what lies below `own`,
/// the pool pays from there to `deductible`, the insurer what lies above.
///
/// Per event the pool pays E\[X∧d\] - E\[X∧o\]. Source: Klugman, Panjer and Willmot, *Loss Models*,
/// chapter 8 (theorems 8.3 and 8.7). Limits: events independent of each other, with the same law
/// whatever the deductible (nobody is more careful, or less, because of the pool).
public record DeductibleLayer(LossModel event, double own, double deductible) {

  public DeductibleLayer {
    if (!(own >= 0) || !(deductible > own))
      throw new IllegalArgumentException(own + " to " + deductible);
  }

  public double poolPerEvent() {
    return event.limitedMean(deductible) - event.limitedMean(own);
  }

  public double insurerPerEvent() {
    return event.mean() - event.limitedMean(deductible);
  }

  public double chancePoolPays() {
    return event.survival(own);
  }

  public double chanceInsurerPays() {
    return event.survival(deductible);
  }

  /// The share of all losses that stays below the deductible.
  public double lossEliminationRatio() {
    return event.limitedMean(deductible) / event.mean();
  }

  /// What the pool pays per event, rounded to the lattice: also the chance that it pays nothing.
  public Lattice perEvent(double step) {
    int last = (int) Math.round((deductible - own) / step);
    var mass = new double[last + 1];
    double before = 1;
    for (int j = 0; j < last; j++) {
      double above = event.survival(own + (j + 0.5) * step);
      mass[j] = before - above;
      before = above;
    }
    mass[last] = before;
    return new Lattice(step, mass);
  }

  /// What the pool pays in a year; see [LossDistribution#limitedMean] and
  /// [LossDistribution#chanceAbove] for a yearly stop.
  ///
  /// @param points of the lattice, enough that hardly anything lies beyond
  public LossDistribution perYear(Frequency events, double step, int points) {
    return CompoundMethod.recursion().compound(events, perEvent(step), points);
  }
}
