package coop.meent.crypto;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/// What makes a person the same one on all laptops: one secret, from which the signing key, the
/// wrapping key and the key of the person's own space follow.
public final class Identity {

  private final SecretKey secret;
  private final SigningKey signingKey;
  private final WrappingKey wrappingKey;

  private Identity(SecretKey secret) {
    this.secret = secret;
    signingKey = SigningKey.of(secret.derive("identity signing").bytes());
    wrappingKey = WrappingKey.of(secret.derive("identity wrapping").bytes());
  }

  /// @throws IllegalArgumentException unless there are 32 bytes
  public static Identity of(byte[] secret) {
    return new Identity(SecretKey.of(secret));
  }

  public static Identity random() {
    return random(new SecureRandom());
  }

  /// @param random a [SecureRandom], or a seeded one in a simulation
  public static Identity random(RandomGenerator random) {
    return new Identity(SecretKey.random(random));
  }

  public SigningKey signingKey() {
    return signingKey;
  }

  public WrappingKey wrappingKey() {
    return wrappingKey;
  }

  /// A key of *own*: the first one, and one more each time somebody shall read no further. Only
  /// whom the owner invited is given it.
  public SecretKey ownSpaceKey(int epoch) {
    return secret.derive(epoch == 0 ? "own space" : "own space " + epoch);
  }

  /// The secret itself, to seal it for the key file or the recovery code.
  public byte[] secret() {
    return secret.bytes();
  }

  @Override
  public String toString() {
    return "Identity of " + signingKey.verifyKey();
  }
}
