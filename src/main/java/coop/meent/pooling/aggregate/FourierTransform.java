package coop.meent.pooling.aggregate;

/// The discrete Fourier transform of a power of two of complex numbers, and its inverse. Between
/// them the places lie in reversed order of their bits, so that nothing is ever sorted. Two steps
/// are taken at a time, which halves the ways through memory, and the turns of each lie one behind
/// the other.
///
/// Every turn is taken from a table whose entries are right to the last bit or the one before. The
/// transform of the library multiplies its turns up instead, which drifts with the length: beyond a
/// hundred thousand places some 1e-11, where the recursion and this agree to 1e-12.
///
/// Source: Gentleman and Sande, *AFIPS Proceedings* 29, 1966 (forwards); Cooley and Tukey,
/// *Mathematics of Computation* 19, 1965 (back); two steps as one, Bergland, *Communications of the
/// ACM* 11(10), 1968.
final class FourierTransform {

  private static final int FINE = 512;

  private final int size;

  /// Of the half turn in as many parts as there are places, the first half of them.
  private final double[] cosines;

  private final double[] sines;

  /// The largest first.
  private final Turns[] turns;

  /// What a double step turns by, for each place in a quarter of its block.
  ///
  /// @param quarter of a block
  private record Turns(
      int quarter,
      double[] cosine,
      double[] sine,
      double[] cosineTwice,
      double[] sineTwice,
      double[] cosineThrice,
      double[] sineThrice) {}

  /// @param size a power of two, at least 2
  FourierTransform(int size) {
    this.size = size;
    cosines = new double[size / 2 + 1];
    sines = new double[size / 2 + 1];
    fill();
    int doubled = Integer.numberOfTrailingZeros(size) / 2;
    turns = new Turns[doubled];
    for (int i = 0, quarter = size / 4; i < doubled; i++, quarter /= 4) turns[i] = turns(quarter);
  }

  /// The first eighth of a turn by steps, coarse and fine: cos(a+b) = cos a - (cos a (1 - cos b) +
  /// sin a sin b), where what is in brackets is so small that its rounding does not count. The
  /// other eighth is its mirror image.
  private void fill() {
    int quarter = size / 2;
    int count = Math.min(FINE, size);
    var sine = new double[count];
    var lacking = new double[count];
    for (int b = 0; b < count; b++) {
      double half = Math.sin(Math.PI * b / size / 2);
      sine[b] = Math.sin(Math.PI * b / size);
      lacking[b] = 2 * half * half;
    }
    for (int start = 0; 2 * start <= quarter; start += count) {
      double cosineThere = Math.cos(Math.PI * start / size);
      double sineThere = Math.sin(Math.PI * start / size);
      for (int b = 0; b < count && 2 * (start + b) <= quarter; b++) {
        double cosineHere = cosineThere - (cosineThere * lacking[b] + sineThere * sine[b]);
        double sineHere = sineThere + (cosineThere * sine[b] - sineThere * lacking[b]);
        set(start + b, cosineHere, sineHere);
        set(quarter - start - b, sineHere, cosineHere);
      }
    }
  }

  private void set(int k, double cosine, double sine) {
    cosines[k] = cosine;
    sines[k] = sine;
  }

  private Turns turns(int quarter) {
    int step = size / (2 * quarter);
    var turns =
        new Turns(
            quarter,
            new double[quarter],
            new double[quarter],
            new double[quarter],
            new double[quarter],
            new double[quarter],
            new double[quarter]);
    for (int i = 0; i < quarter; i++) {
      turns.cosine[i] = cosine(i * step);
      turns.sine[i] = sine(i * step);
      turns.cosineTwice[i] = cosine(2 * i * step);
      turns.sineTwice[i] = sine(2 * i * step);
      turns.cosineThrice[i] = cosine(3 * i * step);
      turns.sineThrice[i] = sine(3 * i * step);
    }
    return turns;
  }

  /// cos(πk/size), up to one and a half turns of a half.
  double cosine(int k) {
    if (k <= size / 2) return cosines[k];
    return k <= size ? -cosines[size - k] : -cosines[k - size];
  }

  /// sin(πk/size), likewise.
  double sine(int k) {
    if (k <= size / 2) return sines[k];
    return k <= size ? sines[size - k] : -sines[k - size];
  }

  /// Where a place lies between the transform and its inverse.
  int place(int k) {
    return size == 1 ? 0 : Integer.reverse(k) >>> (Integer.numberOfLeadingZeros(size) + 1);
  }

  void forward(double[] real, double[] imaginary) {
    for (var turn : turns)
      for (int start = 0; start < size; start += 4 * turn.quarter)
        forward(real, imaginary, start, turn);
    if (isOdd()) neighbours(real, imaginary);
  }

  /// Whether a single step is left over, which turns nothing.
  private boolean isOdd() {
    return Integer.numberOfTrailingZeros(size) % 2 == 1;
  }

  private static void forward(double[] real, double[] imaginary, int start, Turns turn) {
    int quarter = turn.quarter;
    for (int i = 0; i < quarter; i++) {
      int a = start + i;
      int b = a + quarter;
      int c = b + quarter;
      int d = c + quarter;
      double sumReal = real[a] + real[c];
      double sumImaginary = imaginary[a] + imaginary[c];
      double offReal = real[a] - real[c];
      double offImaginary = imaginary[a] - imaginary[c];
      double otherReal = real[b] + real[d];
      double otherImaginary = imaginary[b] + imaginary[d];
      double acrossReal = imaginary[b] - imaginary[d];
      double acrossImaginary = real[d] - real[b];
      real[a] = sumReal + otherReal;
      imaginary[a] = sumImaginary + otherImaginary;
      double r = sumReal - otherReal;
      double m = sumImaginary - otherImaginary;
      real[b] = r * turn.cosineTwice[i] + m * turn.sineTwice[i];
      imaginary[b] = m * turn.cosineTwice[i] - r * turn.sineTwice[i];
      r = offReal + acrossReal;
      m = offImaginary + acrossImaginary;
      real[c] = r * turn.cosine[i] + m * turn.sine[i];
      imaginary[c] = m * turn.cosine[i] - r * turn.sine[i];
      r = offReal - acrossReal;
      m = offImaginary - acrossImaginary;
      real[d] = r * turn.cosineThrice[i] + m * turn.sineThrice[i];
      imaginary[d] = m * turn.cosineThrice[i] - r * turn.sineThrice[i];
    }
  }

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
    if (isOdd()) neighbours(real, imaginary);
    for (int step = turns.length - 1; step >= 0; step--)
      for (int start = 0; start < size; start += 4 * turns[step].quarter)
        inverse(real, imaginary, start, turns[step]);
  }

  private static void inverse(double[] real, double[] imaginary, int start, Turns turn) {
    int quarter = turn.quarter;
    for (int i = 0; i < quarter; i++) {
      int a = start + i;
      int b = a + quarter;
      int c = b + quarter;
      int d = c + quarter;
      double r = real[b] * turn.cosineTwice[i] - imaginary[b] * turn.sineTwice[i];
      double m = imaginary[b] * turn.cosineTwice[i] + real[b] * turn.sineTwice[i];
      double sumReal = real[a] + r;
      double sumImaginary = imaginary[a] + m;
      double offReal = real[a] - r;
      double offImaginary = imaginary[a] - m;
      r = real[c] * turn.cosine[i] - imaginary[c] * turn.sine[i];
      m = imaginary[c] * turn.cosine[i] + real[c] * turn.sine[i];
      double thirdReal = real[d] * turn.cosineThrice[i] - imaginary[d] * turn.sineThrice[i];
      double thirdImaginary = imaginary[d] * turn.cosineThrice[i] + real[d] * turn.sineThrice[i];
      double otherReal = r + thirdReal;
      double otherImaginary = m + thirdImaginary;
      double acrossReal = thirdImaginary - m;
      double acrossImaginary = r - thirdReal;
      real[a] = sumReal + otherReal;
      imaginary[a] = sumImaginary + otherImaginary;
      real[b] = offReal + acrossReal;
      imaginary[b] = offImaginary + acrossImaginary;
      real[c] = sumReal - otherReal;
      imaginary[c] = sumImaginary - otherImaginary;
      real[d] = offReal - acrossReal;
      imaginary[d] = offImaginary - acrossImaginary;
    }
  }
}
