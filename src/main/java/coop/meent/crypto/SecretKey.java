package coop.meent.crypto;

import coop.meent.base.Hash;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// 32 secret bytes that seal and open.
///
/// ```
/// sealed := commitment(32) salt(32) ciphertext tag(16)
/// commitment, message key := HKDF-SHA256(key, salt, "meent seal")
/// ```
///
/// The commitment is looked at first and belongs to one key only: nobody can make a sealed message
/// that opens to one thing with this key and to another with that, so that all who can open it read
/// the same. As each message has a key of its own, its nonce is always zero.
public final class SecretKey {

  /// Bytes of a key.
  public static final int SIZE = 32;

  /// How many bytes longer sealed is than plain.
  public static final int OVERHEAD = SIZE + SIZE + Cipher.TAG;

  private final byte[] bytes;

  private SecretKey(byte[] bytes) {
    this.bytes = bytes;
  }

  /// @throws IllegalArgumentException unless there are 32 bytes
  public static SecretKey of(byte[] bytes) {
    return new SecretKey(Bytes.ofSize(SIZE, bytes));
  }

  public static SecretKey random() {
    return random(new SecureRandom());
  }

  /// @param random a [SecureRandom], or a seeded one in a simulation
  public static SecretKey random(RandomGenerator random) {
    return new SecretKey(Bytes.random(SIZE, random));
  }

  /// @param associated what the sealed message belongs to; not in it, but it opens only there
  public byte[] seal(byte[] plain, byte[] associated) {
    return seal(plain, associated, new SecureRandom());
  }

  /// @param random a [SecureRandom], or a seeded one in a simulation
  public byte[] seal(byte[] plain, byte[] associated, RandomGenerator random) {
    return seal(plain, associated, Bytes.random(SIZE, random));
  }

  /// The same bytes each time: two laptops that seal the same have the same, and nobody who lacks
  /// the key learns that it is the same as anything else. The salt follows from all that is sealed,
  /// so that no two messages ever share one.
  public byte[] sealAlike(byte[] plain, byte[] associated) {
    var of = Hash.sha256(Hash.sha256(plain).bytes(), Hash.sha256(associated).bytes());
    return seal(plain, associated, derive("salt " + of).bytes);
  }

  private byte[] seal(byte[] plain, byte[] associated, byte[] salt) {
    var keys = keysOf(salt);
    try {
      var ciphertext = Cipher.seal(Arrays.copyOfRange(keys, SIZE, 2 * SIZE), plain, associated);
      return Bytes.joined(Arrays.copyOf(keys, SIZE), salt, ciphertext);
    } finally {
      Bytes.clear(keys);
    }
  }

  /// Empty when it was not sealed with this key, does not belong here, or was changed.
  public Optional<byte[]> open(byte[] sealed, byte[] associated) {
    if (sealed.length < OVERHEAD) return Optional.empty();
    var keys = keysOf(Arrays.copyOfRange(sealed, SIZE, 2 * SIZE));
    try {
      if (!isCommitted(sealed, keys)) return Optional.empty();
      return Cipher.open(
          Arrays.copyOfRange(keys, SIZE, 2 * SIZE),
          Arrays.copyOfRange(sealed, 2 * SIZE, sealed.length),
          associated);
    } finally {
      Bytes.clear(keys);
    }
  }

  /// Whether this is the key a message was sealed with, be the rest of it whole or not.
  public boolean isKeyOf(byte[] sealed) {
    if (sealed.length < OVERHEAD) return false;
    var keys = keysOf(Arrays.copyOfRange(sealed, SIZE, 2 * SIZE));
    try {
      return isCommitted(sealed, keys);
    } finally {
      Bytes.clear(keys);
    }
  }

  private static boolean isCommitted(byte[] sealed, byte[] keys) {
    return MessageDigest.isEqual(Arrays.copyOf(sealed, SIZE), Arrays.copyOf(keys, SIZE));
  }

  private byte[] keysOf(byte[] salt) {
    return Hkdf.derive(bytes, salt, "meent seal", 2 * SIZE);
  }

  /// What everybody may know of this key: two keys never have the same, and it does not lead back.
  public Hash commitment() {
    return Hash.of(Hkdf.derive(bytes, new byte[0], "meent commitment", Hash.SIZE));
  }

  /// Another key, the same each time for a label, from which this one cannot be told.
  public SecretKey derive(String label) {
    return new SecretKey(Hkdf.derive(bytes, new byte[0], "meent key " + label, SIZE));
  }

  /// The secret itself, to wrap it for somebody.
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SecretKey key && MessageDigest.isEqual(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return commitment().hashCode();
  }

  @Override
  public String toString() {
    return "SecretKey";
  }
}
