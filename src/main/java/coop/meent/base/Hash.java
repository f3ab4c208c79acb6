package coop.meent.base;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A SHA-256: what changes, records and objects are known by. Ordered as unsigned bytes, so that
/// every laptop sorts them alike.
public record Hash(byte[] bytes) implements Comparable<Hash> {

  /// How many bytes a hash has.
  public static final int SIZE = 32;

  public Hash {
    if (bytes.length != SIZE)
      throw new IllegalArgumentException("a hash of " + bytes.length + " bytes");
    bytes = bytes.clone();
  }

  /// The hash that these 32 bytes are.
  ///
  /// @throws IllegalArgumentException when they are more or fewer
  public static Hash of(byte[] bytes) {
    return new Hash(bytes);
  }

  /// The hash of the parts, one after the other.
  public static Hash sha256(byte[]... parts) {
    var digest = digest();
    for (var part : parts) digest.update(part);
    return new Hash(digest.digest());
  }

  /// For what is hashed piece by piece.
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public int compareTo(Hash other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
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
