package coop.meent.pooling.credibility;

import org.hipparchus.special.Gamma;

/// A rate of spells per member-year that is learned: prior Gamma(shape, rate), spells Poisson given
/// the rate. After n spells in e member-years the law is Gamma(shape + n, rate + e); its mean is
/// z·n/e + (1 - z)·prior with z = e/(e + rate).
///
/// Source: Bühlmann and Gisler, *A Course in Credibility Theory*, section 2.4.1 (exact
/// credibility). Limits: spells of different members and years are independent given the rate,
/// which stays the same over the years.
///
/// @param shape how many spells the prior is worth
/// @param rate how many member-years the prior is worth
public record PoissonGamma(double shape, double rate) {

  public PoissonGamma {
    if (!(shape > 0) || !(rate > 0)) throw new IllegalArgumentException(shape + ", " + rate);
  }

  public PoissonGamma after(double spells, double memberYears) {
    return new PoissonGamma(shape + spells, rate + memberYears);
  }

  public double mean() {
    return shape / rate;
  }

  /// How much own experience of that many member-years counts, from 0 to 1.
  public double weight(double memberYears) {
    return memberYears / (memberYears + rate);
  }

  /// The rate below which the true one lies with this probability.
  public double quantile(double probability) {
    if (!(probability > 0 && probability < 1)) throw new IllegalArgumentException("" + probability);
    double low = 0;
    double high = shape + 10 * Math.sqrt(shape) + 10;
    while (Gamma.regularizedGammaP(shape, high) < probability) high *= 2;
    double x = shape;
    for (int i = 0; i < 200; i++) {
      double off = Gamma.regularizedGammaP(shape, x) - probability;
      if (off > 0) high = x;
      else low = x;
      double density = Math.exp((shape - 1) * Math.log(x) - x - Gamma.logGamma(shape));
      double next = x - off / density; // Newton's step where it stays inside, else halving
      if (!(next > low && next < high)) next = (low + high) / 2;
      if (Math.abs(next - x) <= 1e-15 * x) return next / rate;
      x = next;
    }
    return x / rate;
  }

  /// The chance of exactly `spells` in the coming `memberYears`: negative binomial.
  public double chanceOf(int spells, double memberYears) {
    double log =
        Gamma.logGamma(shape + spells) - Gamma.logGamma(shape) - Gamma.logGamma(spells + 1.0);
    double share = Math.log1p(-memberYears / (rate + memberYears));
    return Math.exp(log + shape * share + spells * Math.log(memberYears / (rate + memberYears)));
  }

  /// The chance of `spells` or more.
  public double chanceOfAtLeast(int spells, double memberYears) {
    double below = 0;
    for (int n = 0; n < spells; n++) below += chanceOf(n, memberYears);
    if (below < 0.9) return Math.max(0, 1 - below);
    double sum = 0;
    double term = chanceOf(spells, memberYears);
    double share = memberYears / (rate + memberYears);
    for (int n = spells; term > 1e-18 * sum && term > 0; n++) {
      sum += term;
      term *= share * (shape + n) / (n + 1);
    }
    return sum;
  }
}
