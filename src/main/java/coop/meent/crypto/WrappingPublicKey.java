package coop.meent.crypto;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// What others hand a key to its owner with: HPKE to an X25519 key. Nobody can tell from it who
/// handed the key; that is signed elsewhere.
public final class WrappingPublicKey {

  /// Bytes of a key.
  public static final int SIZE = 32;

  private final byte[] bytes;

  private WrappingPublicKey(byte[] bytes) {
    this.bytes = bytes;
  }

  /// @throws IllegalArgumentException unless there are 32 bytes
  public static WrappingPublicKey of(byte[] bytes) {
    return new WrappingPublicKey(Bytes.ofSize(SIZE, bytes));
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /// @param info what the secret is for; it is unwrapped with the same words only
  /// @throws IllegalArgumentException when these bytes are one of the few weak keys
  public byte[] wrap(byte[] secret, byte[] info) {
    return wrap(secret, info, new SecureRandom());
  }

  /// @param random a [SecureRandom], or a seeded one in a simulation
  public byte[] wrap(byte[] secret, byte[] info, RandomGenerator random) {
    var ephemeral = Bytes.random(SIZE, random);
    try {
      return Hpke.seal(bytes, ephemeral, secret, info, new byte[0]);
    } finally {
      Bytes.clear(ephemeral);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WrappingPublicKey key && Arrays.equals(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
