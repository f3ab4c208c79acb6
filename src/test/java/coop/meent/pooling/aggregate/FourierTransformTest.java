package coop.meent.pooling.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.meent.TestSeed;
import coop.meent.base.Seeded;
import org.hipparchus.transform.DftNormalization;
import org.hipparchus.transform.FastFourierTransformer;
import org.hipparchus.transform.TransformType;
import org.junit.jupiter.api.Test;

/// Our own transform, judged by its definition and by that of the library.
class FourierTransformTest {

  private static double[] some(Seeded random, int size) {
    var all = new double[size];
    for (int i = 0; i < size; i++) all[i] = (random.nextLong() >>> 11) * 0x1p-53 - 0.5;
    return all;
  }

  @Test
  void agreesWithTheLibraryAndComesBack() {
    var random = new Seeded(TestSeed.print("FourierTransformTest"));
    for (int size : new int[] {2, 4, 8, 64, 1024}) {
      var real = some(random, size);
      var imaginary = some(random, size);
      var theirs = new double[][] {real.clone(), imaginary.clone()};
      FastFourierTransformer.transformInPlace(
          theirs, DftNormalization.STANDARD, TransformType.FORWARD);
      var ours = new double[][] {real.clone(), imaginary.clone()};
      var transform = new FourierTransform(size);
      transform.forward(ours[0], ours[1]);
      for (int k = 0; k < size; k++) {
        int place = transform.place(k);
        assertThat(ours[0][place]).isCloseTo(theirs[0][k], within(1e-12));
        assertThat(ours[1][place]).isCloseTo(theirs[1][k], within(1e-12));
      }
      transform.inverse(ours[0], ours[1]);
      for (int k = 0; k < size; k++) {
        assertThat(ours[0][k] / size).isCloseTo(real[k], within(1e-15));
        assertThat(ours[1][k] / size).isCloseTo(imaginary[k], within(1e-15));
      }
    }
  }

  /// As many points as a fine lattice has: the recursion and the inversion agree to the last
  /// digits.
  @Test
  void aFineLatticeLosesNoDigits() {
    var severity =
        Discretization.ROUNDING.discretize(new LossModel.GammaLaw(2, 0.02), 1000.0 / 8000, 1000);
    var count = new Frequency.Poisson(30);
    var recursion = new Panjer().compound(count, severity, 40_000);
    var inversion = new FourierInversion().compound(count, severity, 40_000);
    for (int k = 0; k < recursion.points(); k++)
      assertThat(inversion.cdf(k)).isCloseTo(recursion.cdf(k), within(1e-13));
  }
}
