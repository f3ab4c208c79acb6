package coop.meent.pooling.aggregate;

import org.hipparchus.complex.Complex;

/// How many events a year brings: the (a, b, 0) and (a, b, 1) classes, for which p(n) = (a + b/n)
/// p(n-1). Klugman, Panjer and Willmot, *Loss Models*, sections 6.5 and 6.6.
public sealed interface Frequency {

  double a();

  double b();

  /// The chance of no event.
  double none();

  /// E\[z^N\], the probability generating function.
  Complex generate(Complex z);

  /// Its logarithm at a real z between 0 and 1, which cannot underflow.
  double logGenerate(double z);

  double mean();

  double variance();

  /// The law of the sum of `times` independent counts of this law.
  Frequency times(int times);

  record Poisson(double lambda) implements Frequency {

    private static final double SMALL = 1e-3;
    private static final double[] SERIES = {1 / 6.0, 0.5, 1, 1};

    public Poisson {
      if (!(lambda > 0)) throw new IllegalArgumentException("lambda " + lambda);
    }

    @Override
    public double a() {
      return 0;
    }

    @Override
    public double b() {
      return lambda;
    }

    @Override
    public double none() {
      return Math.exp(-lambda);
    }

    /// Most places of a fine lattice have a z of next to nothing: there the series of the
    /// exponential stops after its sixth term, with 1e-21 left out.
    @Override
    public Complex generate(Complex z) {
      double real = lambda * z.getReal();
      double imaginary = lambda * z.getImaginary();
      if (Math.abs(real) + Math.abs(imaginary) < SMALL) return nearNothing(real, imaginary);
      double size = Math.exp(real - lambda);
      return new Complex(size * Math.cos(imaginary), size * Math.sin(imaginary));
    }

    private Complex nearNothing(double x, double y) {
      double none = none();
      double real = x / 120 + 1 / 24.0;
      double imaginary = y / 120;
      for (double term : SERIES) {
        double r = real * x - imaginary * y + term;
        imaginary = real * y + imaginary * x;
        real = r;
      }
      return new Complex(none * real, none * imaginary);
    }

    @Override
    public double logGenerate(double z) {
      return lambda * (z - 1);
    }

    @Override
    public double mean() {
      return lambda;
    }

    @Override
    public double variance() {
      return lambda;
    }

    @Override
    public Frequency times(int times) {
      return new Poisson(lambda * times);
    }
  }

  /// Failures before the `size`-th success, each success with chance `prob`.
  record NegativeBinomial(double size, double prob) implements Frequency {
    public NegativeBinomial {
      if (!(size > 0) || !(prob > 0 && prob < 1))
        throw new IllegalArgumentException("size " + size + ", prob " + prob);
    }

    @Override
    public double a() {
      return 1 - prob;
    }

    @Override
    public double b() {
      return (size - 1) * (1 - prob);
    }

    @Override
    public double none() {
      return Math.pow(prob, size);
    }

    @Override
    public Complex generate(Complex z) {
      return z.multiply(-(1 - prob)).add(1).reciprocal().multiply(prob).pow(size);
    }

    @Override
    public double logGenerate(double z) {
      return size * (Math.log(prob) - Math.log1p(-(1 - prob) * z));
    }

    @Override
    public double mean() {
      return size * (1 - prob) / prob;
    }

    @Override
    public double variance() {
      return mean() / prob;
    }

    @Override
    public Frequency times(int times) {
      return new NegativeBinomial(size * times, prob);
    }
  }

  record Binomial(int size, double prob) implements Frequency {
    public Binomial {
      if (size < 1 || !(prob > 0 && prob < 1))
        throw new IllegalArgumentException("size " + size + ", prob " + prob);
    }

    @Override
    public double a() {
      return -prob / (1 - prob);
    }

    @Override
    public double b() {
      return (size + 1) * prob / (1 - prob);
    }

    @Override
    public double none() {
      return Math.pow(1 - prob, size);
    }

    @Override
    public Complex generate(Complex z) {
      return z.subtract(1).multiply(prob).add(1).pow(size);
    }

    @Override
    public double logGenerate(double z) {
      return size * Math.log1p(prob * (z - 1));
    }

    @Override
    public double mean() {
      return size * prob;
    }

    @Override
    public double variance() {
      return size * prob * (1 - prob);
    }

    @Override
    public Frequency times(int times) {
      return new Binomial(size * times, prob);
    }
  }

  /// A law whose chance of no event is set to `zero`, the others scaled: the (a, b, 1) class.
  record ZeroModified(double zero, Frequency base) implements Frequency {
    public ZeroModified {
      if (!(zero >= 0 && zero < 1)) throw new IllegalArgumentException("zero " + zero);
      if (base instanceof ZeroModified) throw new IllegalArgumentException("modified twice");
    }

    /// What the chances of one event and more are multiplied by.
    double factor() {
      return (1 - zero) / -Math.expm1(base.logGenerate(0));
    }

    @Override
    public double a() {
      return base.a();
    }

    @Override
    public double b() {
      return base.b();
    }

    @Override
    public double none() {
      return zero;
    }

    @Override
    public Complex generate(Complex z) {
      return base.generate(z).subtract(base.none()).multiply(factor()).add(zero);
    }

    @Override
    public double logGenerate(double z) {
      return Math.log(zero + factor() * (Math.exp(base.logGenerate(z)) - base.none()));
    }

    @Override
    public double mean() {
      return base.mean() * factor();
    }

    @Override
    public double variance() {
      double second = (base.variance() + base.mean() * base.mean()) * factor();
      return second - mean() * mean();
    }

    @Override
    public Frequency times(int times) {
      throw new UnsupportedOperationException("sums of zero-modified counts are of no such class");
    }
  }
}
