package coop.meent.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Arrays of a fixed size, joined and cut.
final class Bytes {

  private Bytes() {}

  /// A copy, of as many bytes as there must be; the bytes themselves are never told.
  static byte[] ofSize(int size, byte[] bytes) {
    if (bytes.length != size)
      throw new IllegalArgumentException("%d bytes, not %d".formatted(bytes.length, size));
    return bytes.clone();
  }

  static byte[] random(int size, RandomGenerator random) {
    var bytes = new byte[size];
    random.nextBytes(bytes);
    return bytes;
  }

  static byte[] joined(byte[]... parts) {
    var joined = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
    int at = 0;
    for (var part : parts) {
      System.arraycopy(part, 0, joined, at, part.length);
      at += part.length;
    }
    return joined;
  }

  static byte[] of(String label) {
    return label.getBytes(StandardCharsets.UTF_8);
  }

  static void clear(byte[]... secrets) {
    for (var secret : secrets) Arrays.fill(secret, (byte) 0);
  }
}
