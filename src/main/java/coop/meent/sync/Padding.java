package coop.meent.sync;

/// How long something is made, so that its length tells little.
///
/// PADMÉ (Nikitin and others, PETS 2019): only the leading digits of a length stay, so that it
/// grows by at most 12 % and far less for long ones.
final class Padding {

  private Padding() {}

  static long padme(long length) {
    if (length < 2) return length;
    int exponent = Long.SIZE - 1 - Long.numberOfLeadingZeros(length);
    int kept = Integer.SIZE - Integer.numberOfLeadingZeros(exponent);
    long mask = (1L << Math.max(0, exponent - kept)) - 1;
    return (length + mask) & ~mask;
  }

  static int padded(int length, int least) {
    return Math.toIntExact(Math.max(least, padme(length)));
  }
}
