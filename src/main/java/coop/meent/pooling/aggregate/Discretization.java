package coop.meent.pooling.aggregate;

/// How a continuous law is put on the lattice 0, h, 2h, …, cap. All that lies above the lattice
/// goes to its last point: a yearly or monthly limit ("censored at the cap").
///
/// Source: Dutang, Goulet and Pigeon, *Journal of Statistical Software* 25(7), 2008, section 4.1;
/// Klugman, Panjer and Willmot, *Loss Models*, section 9.6.5.
public enum Discretization {
  /// Mass of \[x, x+h) at x: the result is at least as small as the law, its cdf an upper bound.
  UPPER {
    @Override
    double at(LossModel law, double step, int j, int last) {
      return between(law, j * step, (j + 1) * step);
    }
  },
  /// Mass of (x-h, x\] at x: the result is at least as large as the law.
  LOWER {
    @Override
    double at(LossModel law, double step, int j, int last) {
      return j == 0 ? law.cdf(0) : between(law, (j - 1) * step, j * step);
    }
  },
  /// Mass within half a step of x at x.
  ROUNDING {
    @Override
    double at(LossModel law, double step, int j, int last) {
      if (j == 0) return law.cdf(step / 2);
      return between(law, (j - 0.5) * step, (j + 0.5) * step);
    }
  },
  /// Keeps the limited expected value at every point of the lattice (local moment matching).
  UNBIASED {
    @Override
    double at(LossModel law, double step, int j, int last) {
      double x = j * step;
      if (j == 0) return 1 - law.limitedMean(step) / step;
      return (2 * law.limitedMean(x) - law.limitedMean(x - step) - law.limitedMean(x + step))
          / step;
    }
  };

  abstract double at(LossModel law, double step, int j, int last);

  /// The probabilities on 0, step, …, cap; they sum to one.
  ///
  /// @throws IllegalArgumentException when the cap is no whole number of steps, or has none
  public Lattice discretize(LossModel law, double step, double cap) {
    int last = (int) Math.round(cap / step);
    if (last < 1 || Math.abs(last * step - cap) > 1e-9 * cap)
      throw new IllegalArgumentException("cap " + cap + " is no whole number of steps " + step);
    var mass = new double[last + 1];
    double sum = 0;
    for (int j = 0; j < last; j++) {
      mass[j] = at(law, step, j, last);
      sum += mass[j];
    }
    mass[last] = Math.max(0, 1 - sum);
    return new Lattice(step, mass);
  }

  private static double between(LossModel law, double from, double to) {
    double inTail = law.survival(from);
    return inTail < 0.5 ? inTail - law.survival(to) : law.cdf(to) - law.cdf(from);
  }
}
