package coop.meent.pooling.aggregate;

import org.hipparchus.special.Erf;
import org.hipparchus.special.Gamma;

/// The law of one non-negative amount or duration. Parametrised as in Klugman, Panjer and Willmot,
/// *Loss Models*, appendix A; `rate` is 1/scale.
public sealed interface LossModel {

  /// P(X > x), without the cancellation of `1 - cdf`.
  double survival(double x);

  /// P(X ≤ x).
  double cdf(double x);

  /// E\[min(X, d)\], the limited expected value: the integral of the survival function up to `d`.
  double limitedMean(double d);

  /// E\[min(X, d)²\] = ∫₀ᵈ 2t P(X > t) dt.
  double limitedSecondMoment(double d);

  /// E\[X\]; infinite where it does not exist.
  double mean();

  /// @param shape α
  /// @param rate 1/θ
  record GammaLaw(double shape, double rate) implements LossModel {
    public GammaLaw {
      requirePositive(shape, rate);
    }

    @Override
    public double survival(double x) {
      return x <= 0 ? 1 : Gamma.regularizedGammaQ(shape, rate * x);
    }

    @Override
    public double cdf(double x) {
      return x <= 0 ? 0 : Gamma.regularizedGammaP(shape, rate * x);
    }

    @Override
    public double limitedMean(double d) {
      if (d <= 0) return 0;
      return mean() * Gamma.regularizedGammaP(shape + 1, rate * d) + d * survival(d);
    }

    @Override
    public double limitedSecondMoment(double d) {
      if (d <= 0) return 0;
      double second = shape * (shape + 1) / (rate * rate);
      return second * Gamma.regularizedGammaP(shape + 2, rate * d) + d * d * survival(d);
    }

    @Override
    public double mean() {
      return shape / rate;
    }
  }

  record LognormalLaw(double meanLog, double sdLog) implements LossModel {
    public LognormalLaw {
      requirePositive(sdLog);
    }

    @Override
    public double survival(double x) {
      return x <= 0 ? 1 : normal(-standard(x));
    }

    @Override
    public double cdf(double x) {
      return x <= 0 ? 0 : normal(standard(x));
    }

    @Override
    public double limitedMean(double d) {
      return d <= 0 ? 0 : mean() * normal(standard(d) - sdLog) + d * survival(d);
    }

    @Override
    public double limitedSecondMoment(double d) {
      if (d <= 0) return 0;
      double second = Math.exp(2 * meanLog + 2 * sdLog * sdLog);
      return second * normal(standard(d) - 2 * sdLog) + d * d * survival(d);
    }

    @Override
    public double mean() {
      return Math.exp(meanLog + sdLog * sdLog / 2);
    }

    private double standard(double x) {
      return (Math.log(x) - meanLog) / sdLog;
    }

    private static double normal(double z) {
      return Erf.erfc(-z / Math.sqrt(2)) / 2;
    }
  }

  /// Pareto of the second kind (Lomax): P(X > x) = (θ/(x+θ))^α.
  record ParetoLaw(double shape, double scale) implements LossModel {
    public ParetoLaw {
      requirePositive(shape, scale);
    }

    @Override
    public double survival(double x) {
      return x <= 0 ? 1 : Math.exp(-shape * Math.log1p(x / scale));
    }

    @Override
    public double cdf(double x) {
      return x <= 0 ? 0 : -Math.expm1(-shape * Math.log1p(x / scale));
    }

    @Override
    public double limitedMean(double d) {
      return d <= 0 ? 0 : scale * integralOfPower(-shape, d);
    }

    @Override
    public double limitedSecondMoment(double d) {
      if (d <= 0) return 0;
      return 2 * scale * scale * (integralOfPower(1 - shape, d) - integralOfPower(-shape, d));
    }

    /// ∫₁^{1+d/θ} y^p dy.
    private double integralOfPower(double p, double d) {
      double log = Math.log1p(d / scale);
      return Math.abs(p + 1) < 1e-12 ? log : Math.expm1((p + 1) * log) / (p + 1);
    }

    @Override
    public double mean() {
      return shape > 1 ? scale / (shape - 1) : Double.POSITIVE_INFINITY;
    }
  }

  record ExponentialLaw(double rate) implements LossModel {
    public ExponentialLaw {
      requirePositive(rate);
    }

    @Override
    public double survival(double x) {
      return x <= 0 ? 1 : Math.exp(-rate * x);
    }

    @Override
    public double cdf(double x) {
      return x <= 0 ? 0 : -Math.expm1(-rate * x);
    }

    @Override
    public double limitedMean(double d) {
      return cdf(d) / rate;
    }

    @Override
    public double limitedSecondMoment(double d) {
      return d <= 0 ? 0 : 2 / (rate * rate) * (cdf(d) - rate * d * survival(d));
    }

    @Override
    public double mean() {
      return 1 / rate;
    }
  }

  /// P(X > x) = exp(-(x/θ)^τ); a shape below 1 says: the longer ill, the slower back.
  record WeibullLaw(double shape, double scale) implements LossModel {
    public WeibullLaw {
      requirePositive(shape, scale);
    }

    @Override
    public double survival(double x) {
      return x <= 0 ? 1 : Math.exp(-Math.pow(x / scale, shape));
    }

    @Override
    public double cdf(double x) {
      return x <= 0 ? 0 : -Math.expm1(-Math.pow(x / scale, shape));
    }

    @Override
    public double limitedMean(double d) {
      return d <= 0 ? 0 : part(1, d) + d * survival(d);
    }

    @Override
    public double limitedSecondMoment(double d) {
      return d <= 0 ? 0 : part(2, d) + d * d * survival(d);
    }

    /// E\[X^k; X ≤ d\].
    private double part(int k, double d) {
      double order = 1 + k / shape;
      return Math.pow(scale, k)
          * Gamma.gamma(order)
          * Gamma.regularizedGammaP(order, Math.pow(d / scale, shape));
    }

    @Override
    public double mean() {
      return scale * Gamma.gamma(1 + 1 / shape);
    }
  }

  private static void requirePositive(double... parameters) {
    for (double one : parameters) {
      if (!(one > 0) || Double.isInfinite(one))
        throw new IllegalArgumentException("must be positive and finite: " + one);
    }
  }
}
