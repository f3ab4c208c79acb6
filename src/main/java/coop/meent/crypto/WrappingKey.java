package coop.meent.crypto;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bouncycastle.math.ec.rfc7748.X25519;

/// The secret half of an X25519 key: what a person unwraps the keys of spaces with.
public final class WrappingKey {

  /// Bytes of a secret.
  public static final int SIZE = 32;

  private final byte[] secret;
  private final byte[] publicKey = new byte[WrappingPublicKey.SIZE];

  private WrappingKey(byte[] secret) {
    this.secret = secret;
    X25519.generatePublicKey(secret, 0, publicKey, 0);
  }

  /// @throws IllegalArgumentException unless there are 32 bytes
  public static WrappingKey of(byte[] secret) {
    return new WrappingKey(Bytes.ofSize(SIZE, secret));
  }

  public static WrappingKey random() {
    return random(new SecureRandom());
  }

  /// @param random a [SecureRandom], or a seeded one in a simulation
  public static WrappingKey random(RandomGenerator random) {
    return new WrappingKey(Bytes.random(SIZE, random));
  }

  public WrappingPublicKey publicKey() {
    return WrappingPublicKey.of(publicKey);
  }

  /// Empty when it was wrapped for another key, with other words, or was changed.
  public Optional<byte[]> unwrap(byte[] wrapped, byte[] info) {
    return Hpke.open(secret, publicKey, wrapped, info, new byte[0]);
  }

  @Override
  public String toString() {
    return "WrappingKey of " + publicKey();
  }
}
