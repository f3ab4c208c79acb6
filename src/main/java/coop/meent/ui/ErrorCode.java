package coop.meent.ui;

import java.util.Locale;

/// A short code by which two reports of the same bug are known to be the same. It is made of where
/// and what was thrown, and never of the message, which may hold a person's data. The first part is
/// the root cause's, the second the whole chain's; line numbers do not count, so that a code lives
/// longer than a release [after Cryptomator].
public record ErrorCode(String text) {

  private static final int SHOWN = 4;
  private static final int RADIX = 32;
  private static final long SPACE = 1L << 20;

  public static ErrorCode of(Throwable thrown) {
    long chain = 17;
    var root = thrown;
    for (int depth = 0; depth < 20; depth++) {
      chain = 31 * chain + trace(root);
      if (root.getCause() == null) break;
      root = root.getCause();
    }
    return new ErrorCode(part(trace(root)) + "-" + part(chain));
  }

  private static long trace(Throwable thrown) {
    long hash = thrown.getClass().getName().hashCode();
    for (var frame : thrown.getStackTrace()) {
      // The JDK's and the toolkit's frames change with their versions and with the platform.
      if (!frame.getClassName().startsWith("coop.meent.")) continue;
      hash = 31 * hash + frame.getClassName().hashCode();
      hash = 31 * hash + frame.getMethodName().hashCode();
    }
    return hash;
  }

  private static String part(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
    var digits = Long.toString(Math.floorMod(mixed >>> 20, SPACE), RADIX);
    return "0".repeat(SHOWN - digits.length()) + digits.toUpperCase(Locale.ROOT);
  }
}
