package coop.meent.crypto;

import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.jspecify.annotations.Nullable;

/// The public half of an Ed25519 key: what everybody recognises its owner's signature by. Bytes
/// that are no key, or one of the few weak keys under which a signature fits more than one message,
/// make a key that verifies nothing.
public final class VerifyKey {

  /// Bytes of a key.
  public static final int SIZE = Ed25519.PUBLIC_KEY_SIZE;

  /// Bytes of a signature.
  public static final int SIGNATURE_SIZE = Ed25519.SIGNATURE_SIZE;

  private final byte[] bytes;
  private volatile Ed25519.@Nullable PublicPoint point;
  private volatile boolean examined;

  private VerifyKey(byte[] bytes) {
    this.bytes = bytes;
  }

  /// @throws IllegalArgumentException unless there are 32 bytes
  public static VerifyKey of(byte[] bytes) {
    return new VerifyKey(Bytes.ofSize(SIZE, bytes));
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /// Whether this key's owner signed exactly that.
  public boolean verify(byte[] message, byte[] signature) {
    if (signature.length != SIGNATURE_SIZE) return false;
    var known = examined();
    return known != null && Ed25519.verify(signature, 0, known, message, 0, message.length);
  }

  /// Examining a key costs as much as verifying with it, so it is done once and when wanted.
  private Ed25519.@Nullable PublicPoint examined() {
    if (!examined) {
      point = Ed25519.validatePublicKeyFullExport(bytes, 0);
      examined = true;
    }
    return point;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VerifyKey key && Arrays.equals(bytes, key.bytes);
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
