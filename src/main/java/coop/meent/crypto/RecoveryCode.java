package coop.meent.crypto;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// 160 random bits on paper, shown once: who has them gets the identity back when the pass phrase
/// or the laptop is lost. Nothing else opens what it seals, so a wrong code is only told from a
/// mistyped one by its checks.
public final class RecoveryCode {

  private static final int SIZE = 20;

  private final byte[] bytes;

  private RecoveryCode(byte[] bytes) {
    this.bytes = bytes;
  }

  public static RecoveryCode random() {
    return random(new SecureRandom());
  }

  /// @param random a [SecureRandom], or a seeded one in a simulation
  public static RecoveryCode random(RandomGenerator random) {
    return new RecoveryCode(Bytes.random(SIZE, random));
  }

  /// Small and capital letters, O for zero, I or L for one, and any spaces and dashes are fine.
  public static CodeReading<RecoveryCode> read(String typed) {
    return GroupedCode.read(typed, SIZE, RecoveryCode::new);
  }

  /// The code as people see it, in groups of five.
  public String text() {
    return GroupedCode.write(bytes);
  }

  /// What it opens is sealed with this.
  public SecretKey key() {
    return SecretKey.of(Hkdf.derive(bytes, new byte[0], "meent recovery code", SecretKey.SIZE));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecoveryCode code && MessageDigest.isEqual(bytes, code.bytes);
  }

  @Override
  public int hashCode() {
    return key().hashCode();
  }

  @Override
  public String toString() {
    return "RecoveryCode";
  }
}
