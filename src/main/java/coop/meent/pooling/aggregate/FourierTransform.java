package coop.meent.pooling.aggregate;

/// The discrete Fourier transform of a power of two of complex numbers, and its inverse. Between
/// them the places lie in reversed order of their bits, so that nothing is ever sorted.
///
/// Every turn is taken from a table whose entries are right to the last bit. The transform of the
/// library multiplies its turns up instead, which drifts with the length: beyond a hundred thousand
/// places some 1e-11, where the recursion and this agree to 1e-12.
///
/// Source: Gentleman and Sande, *AFIPS Proceedings* 29, 1966 (forwards); Cooley and Tukey,
/// *Mathematics of Computation* 19, 1965 (back).
final class FourierTransform {

  private final int size;

  /// Of the half turn in as many parts as there are places.
  private final double[] cosines;

  private final double[] sines;

  /// @param size a power of two, at least 2
  FourierTransform(int size) {
    this.size = size;
    cosines = new double[size];
    sines = new double[size];
    int quarter = size / 2;
    for (int k = 0; 2 * k <= quarter; k++) {
      double angle = Math.PI * k / size;
      set(k, Math.cos(angle), Math.sin(angle));
      set(quarter - k, Math.sin(angle), Math.cos(angle));
    }
    for (int k = quarter + 1; k < size; k++) set(k, -cosines[size - k], sines[size - k]);
  }

  private void set(int k, double cosine, double sine) {
    cosines[k] = cosine;
    sines[k] = sine;
  }

  /// cos(πk/size).
  double cosine(int k) {
    return cosines[k];
  }

  /// sin(πk/size).
  double sine(int k) {
    return sines[k];
  }

  /// Where a place lies between the transform and its inverse.
  int place(int k) {
    return size == 1 ? 0 : Integer.reverse(k) >>> (Integer.numberOfLeadingZeros(size) + 1);
  }

  void forward(double[] real, double[] imaginary) {
    for (int length = size / 2; length >= 2; length /= 2) {
      int step = size / length;
      for (int start = 0; start < size; start += 2 * length) {
        for (int i = 0, turn = 0; i < length; i++, turn += step) {
          int one = start + i;
          int other = one + length;
          double r = real[one] - real[other];
          double m = imaginary[one] - imaginary[other];
          real[one] += real[other];
          imaginary[one] += imaginary[other];
          real[other] = r * cosines[turn] + m * sines[turn];
          imaginary[other] = m * cosines[turn] - r * sines[turn];
        }
      }
    }
    neighbours(real, imaginary);
  }

  /// The step that turns nothing: the last one forwards, and the first one back.
  private void neighbours(double[] real, double[] imaginary) {
    for (int one = 0; one < size; one += 2) {
      double r = real[one + 1];
      double m = imaginary[one + 1];
      real[one + 1] = real[one] - r;
      imaginary[one + 1] = imaginary[one] - m;
      real[one] += r;
      imaginary[one] += m;
    }
  }

  /// Without the division by the size.
  void inverse(double[] real, double[] imaginary) {
    neighbours(real, imaginary);
    for (int length = 2; length < size; length *= 2) {
      int step = size / length;
      for (int start = 0; start < size; start += 2 * length) {
        for (int i = 0, turn = 0; i < length; i++, turn += step) {
          int one = start + i;
          int other = one + length;
          double r = real[other] * cosines[turn] - imaginary[other] * sines[turn];
          double m = imaginary[other] * cosines[turn] + real[other] * sines[turn];
          real[other] = real[one] - r;
          imaginary[other] = imaginary[one] - m;
          real[one] += r;
          imaginary[one] += m;
        }
      }
    }
  }
}
