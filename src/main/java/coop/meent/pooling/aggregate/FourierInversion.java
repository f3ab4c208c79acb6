package coop.meent.pooling.aggregate;

import org.hipparchus.complex.Complex;
import org.hipparchus.transform.DftNormalization;
import org.hipparchus.transform.FastFourierTransformer;
import org.hipparchus.transform.TransformType;

/// S by the fast Fourier transform: g = IFFT(P(FFT(f))), with exponential tilting f(j)·e^{-θj}
/// before and e^{θk} after, which presses down what wraps around from beyond the lattice.
///
/// Source: Grübel and Hermesmeier, *ASTIN Bulletin* 29(2), 1999; Embrechts and Frei, *Mathematical
/// Methods of Operations Research* 69(3), 2009. Limits, for n points and a transform of N ≥ 2n:
/// wrapped-around mass is multiplied by at most e^{-TILT}; rounding of about 1e-16 by at most
/// e^{TILT/2}, so that a probability is good to some 1e-14 absolutely, whatever its size: relative
/// accuracy in the far tail is the recursion's strength. What comes out below zero by rounding is
/// set to zero.
public final class FourierInversion implements CompoundMethod {

  /// θN: wrapped mass is pressed down by e^-10, rounding blown up by at most e^5.
  private static final double TILT = 10;

  @Override
  public LossDistribution compound(Frequency frequency, Lattice severity, int points) {
    int size = Integer.highestOneBit(Math.max(2 * Math.max(points, severity.size()) - 1, 2)) * 2;
    double theta = TILT / size;
    var real = new double[size];
    var imaginary = new double[size];
    for (int j = 0; j < severity.size(); j++) real[j] = severity.mass()[j] * Math.exp(-theta * j);
    var both = new double[][] {real, imaginary};
    transform(both, TransformType.FORWARD);
    for (int i = 0; i <= size / 2; i++) generate(frequency, both, i, size);
    transform(both, TransformType.INVERSE);
    var g = new double[points];
    for (int k = 0; k < points; k++) g[k] = Math.max(0, real[k] * Math.exp(theta * k));
    return new LossDistribution(severity.step(), g);
  }

  private static void transform(double[][] both, TransformType type) {
    FastFourierTransformer.transformInPlace(both, DftNormalization.STANDARD, type);
  }

  /// The transform of a real sequence is its own mirror image, so half of it is enough.
  private static void generate(Frequency frequency, double[][] both, int i, int size) {
    var value = frequency.generate(new Complex(both[0][i], both[1][i]));
    both[0][i] = value.getReal();
    both[1][i] = value.getImaginary();
    int mirror = (size - i) % size;
    if (mirror == i) return;
    both[0][mirror] = value.getReal();
    both[1][mirror] = -value.getImaginary();
  }
}
