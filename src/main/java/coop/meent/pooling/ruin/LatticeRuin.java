package coop.meent.pooling.ruin;

import coop.meent.pooling.aggregate.LossDistribution;

/// Ruin within n months on a lattice: each month the income comes first, then an independent total
/// of losses; ruin is losses beyond the money at hand, and is final. Exact recursion over the
/// distribution of the reserve.
///
/// Source: De Vylder and Goovaerts, *Insurance: Mathematics and Economics* 7(1), 1988, in discrete
/// time; Dickson, *Insurance Risk and Ruin*, section 7.8. Limits: months independent of each other,
/// no cap on the reserve, whole units.
///
/// @param monthly the losses of one month, in units of its step
/// @param income units a month
/// @param reserve units at the start
public record LatticeRuin(LossDistribution monthly, int income, int reserve) {

  public LatticeRuin {
    if (income < 0 || reserve < 0) throw new IllegalArgumentException("income " + income);
  }

  /// The probability of ruin by month 1, 2, …, `months`.
  public double[] by(int months) {
    var alive = new double[reserve + income * months + 1];
    alive[reserve] = 1;
    var ruined = new double[months];
    double sum = 0;
    for (int month = 0; month < months; month++) {
      int most = reserve + income * (month + 1);
      var next = new double[alive.length];
      for (int had = 0; had <= most - income; had++) {
        if (alive[had] == 0) continue;
        int have = had + income;
        for (int loss = 0; loss <= have && loss < monthly.points(); loss++)
          next[have - loss] += alive[had] * monthly.mass(loss);
        sum += alive[had] * Math.max(0, 1 - monthly.cdf(have));
      }
      alive = next;
      ruined[month] = sum;
    }
    return ruined;
  }
}
