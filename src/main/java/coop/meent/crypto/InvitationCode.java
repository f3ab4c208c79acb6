package coop.meent.crypto;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// 80 random bits, short enough to say over the telephone: who has them can open one invitation.
public final class InvitationCode {

  private static final int SIZE = 10;

  private final byte[] bytes;

  private InvitationCode(byte[] bytes) {
    this.bytes = bytes;
  }

  public static InvitationCode random() {
    return random(new SecureRandom());
  }

  /// @param random a [SecureRandom], or a seeded one in a simulation
  public static InvitationCode random(RandomGenerator random) {
    return new InvitationCode(Bytes.random(SIZE, random));
  }

  /// Small and capital letters, O for zero, I or L for one, and any spaces and dashes are fine.
  public static CodeReading<InvitationCode> read(String typed) {
    return GroupedCode.read(typed, SIZE, InvitationCode::new);
  }

  /// The code as people see it, in groups of five.
  public String text() {
    return GroupedCode.write(bytes);
  }

  /// What it opens is sealed with this.
  public SecretKey key() {
    return SecretKey.of(Hkdf.derive(bytes, new byte[0], "meent invitation code", SecretKey.SIZE));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InvitationCode code && MessageDigest.isEqual(bytes, code.bytes);
  }

  @Override
  public int hashCode() {
    return key().hashCode();
  }

  @Override
  public String toString() {
    return "InvitationCode";
  }
}
