package coop.meent.crypto;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/// The secret half of an Ed25519 key: what a person or a device signs with. Signing the same
/// message twice gives the same bytes.
public final class SigningKey {

  /// Bytes of a seed.
  public static final int SIZE = Ed25519.SECRET_KEY_SIZE;

  private final byte[] seed;
  private final byte[] verifyKey = new byte[VerifyKey.SIZE];

  private SigningKey(byte[] seed) {
    this.seed = seed;
    Ed25519.generatePublicKey(seed, 0, verifyKey, 0);
  }

  /// @throws IllegalArgumentException unless there are 32 bytes
  public static SigningKey of(byte[] seed) {
    return new SigningKey(Bytes.ofSize(SIZE, seed));
  }

  public static SigningKey random() {
    return random(new SecureRandom());
  }

  /// @param random a [SecureRandom], or a seeded one in a simulation
  public static SigningKey random(RandomGenerator random) {
    return new SigningKey(Bytes.random(SIZE, random));
  }

  public VerifyKey verifyKey() {
    return VerifyKey.of(verifyKey);
  }

  /// @param message begins with words that say what is signed
  public byte[] sign(byte[] message) {
    var signature = new byte[VerifyKey.SIGNATURE_SIZE];
    Ed25519.sign(seed, 0, verifyKey, 0, message, 0, message.length, signature, 0);
    return signature;
  }

  /// What the key is made of again; whoever asks keeps it sealed.
  byte[] seed() {
    return seed.clone();
  }

  @Override
  public String toString() {
    return "SigningKey of " + verifyKey();
  }
}
