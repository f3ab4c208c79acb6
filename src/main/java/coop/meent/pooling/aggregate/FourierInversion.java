package coop.meent.pooling.aggregate;

import org.hipparchus.complex.Complex;

/// S by the fast Fourier transform: g = IFFT(P(FFT(f))), with exponential tilting f(j)·e^{-θj}
/// before and e^{θk} after, which presses down what wraps around from beyond the lattice.
///
/// Source: Grübel and Hermesmeier, *ASTIN Bulletin* 29(2), 1999; Embrechts and Frei, *Mathematical
/// Methods of Operations Research* 69(3), 2009. Limits, for n points and a transform of N ≥ 2n:
/// wrapped-around mass is multiplied by at most e^{-TILT}; rounding of about 1e-16 by at most
/// e^{TILT/2}, so that a probability is good to some 1e-14 absolutely, whatever its size: relative
/// accuracy in the far tail is the recursion's strength. What comes out below zero by rounding is
/// set to zero.
///
/// Both sequences are real, so two neighbours lie in one complex number and transforms of half the
/// length do (Press et al., *Numerical Recipes*, section 12.3).
public final class FourierInversion implements CompoundMethod {

  /// θN: wrapped mass is pressed down by e^-10, rounding blown up by at most e^5.
  private static final double TILT = 10;

  private static final int BLOCK = 256;

  @Override
  public LossDistribution compound(Frequency frequency, Lattice severity, int points) {
    int size = Integer.highestOneBit(Math.max(2 * Math.max(points, severity.size()) - 1, 2)) * 2;
    double theta = TILT / size;
    var down = powers(-theta, severity.size());
    var real = new double[size / 2];
    var imaginary = new double[size / 2];
    for (int j = 0; j < severity.size(); j++) {
      var half = j % 2 == 0 ? real : imaginary;
      half[j / 2] = severity.mass()[j] * down[j];
    }
    var transform = new FourierTransform(size / 2);
    transform.forward(real, imaginary);
    generate(frequency, transform, real, imaginary);
    transform.inverse(real, imaginary);
    var up = powers(theta, points);
    var g = new double[points];
    for (int k = 0; k < points; k++) {
      var half = k % 2 == 0 ? real : imaginary;
      g[k] = Math.max(0, half[k / 2] * up[k]);
    }
    return new LossDistribution(severity.step(), g);
  }

  /// e^{θk} for so many k, each within two roundings: a product of two that are right.
  private static double[] powers(double theta, int count) {
    var within = new double[Math.min(count, BLOCK)];
    for (int i = 0; i < within.length; i++) within[i] = Math.exp(theta * i);
    var powers = new double[count];
    for (int start = 0; start < count; start += BLOCK) {
      double before = Math.exp(theta * start);
      for (int i = start; i < Math.min(count, start + BLOCK); i++)
        powers[i] = before * within[i - start];
    }
    return powers;
  }

  /// Unfolds the transform of the whole sequence out of that of its halves, asks for the generating
  /// function there, and folds it again. A place and its mirror image are done together: between
  /// two powers of two the mirror images lie the other way round, so that memory is walked through
  /// in order.
  private static void generate(
      Frequency frequency, FourierTransform transform, double[] real, double[] imaginary) {
    ends(frequency, real, imaginary);
    for (int block = 1; block < real.length; block *= 2)
      for (int place = block; 2 * place < 3 * block; place++)
        generate(frequency, transform, real, imaginary, place, 3 * block - 1 - place);
  }

  private static void generate(
      Frequency frequency,
      FourierTransform transform,
      double[] real,
      double[] imaginary,
      int place,
      int mirror) {
    double part = 0.5 / real.length;
    int k = transform.place(place); // reversing twice gives it back
    double cosine = transform.cosine(k);
    double sine = transform.sine(k);
    double evenReal = (real[place] + real[mirror]) / 2;
    double evenImaginary = (imaginary[place] - imaginary[mirror]) / 2;
    double oddReal = (imaginary[place] + imaginary[mirror]) / 2;
    double oddImaginary = (real[mirror] - real[place]) / 2;
    double turnedReal = oddReal * cosine + oddImaginary * sine;
    double turnedImaginary = oddImaginary * cosine - oddReal * sine;
    var one =
        frequency.generate(new Complex(evenReal + turnedReal, evenImaginary + turnedImaginary));
    var other =
        frequency.generate(new Complex(evenReal - turnedReal, evenImaginary - turnedImaginary));
    evenReal = (one.getReal() + other.getReal()) * part;
    evenImaginary = (one.getImaginary() + other.getImaginary()) * part;
    turnedReal = (one.getReal() - other.getReal()) * part;
    turnedImaginary = (one.getImaginary() - other.getImaginary()) * part;
    oddReal = turnedReal * cosine - turnedImaginary * sine;
    oddImaginary = turnedImaginary * cosine + turnedReal * sine;
    real[place] = evenReal - oddImaginary;
    imaginary[place] = evenImaginary + oddReal;
    real[mirror] = evenReal + oddImaginary;
    imaginary[mirror] = oddReal - evenImaginary;
  }

  /// The first place and the middle one are real, and lie in one.
  private static void ends(Frequency frequency, double[] real, double[] imaginary) {
    double first = frequency.generate(new Complex(real[0] + imaginary[0])).getReal();
    double middle = frequency.generate(new Complex(real[0] - imaginary[0])).getReal();
    real[0] = (first + middle) * 0.5 / real.length;
    imaginary[0] = (first - middle) * 0.5 / real.length;
  }
}
