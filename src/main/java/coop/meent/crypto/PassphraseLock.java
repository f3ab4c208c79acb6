package coop.meent.crypto;

import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;

/// Locks something small with a pass phrase. What it cost to guess stands in front, so that it can
/// be raised later; the pass phrase is the same however its accents were typed.
///
/// ```
/// locked := memory-KiB passes lanes salt(16) sealed
/// ```
public final class PassphraseLock {

  private static final int SALT = 16;

  private final PassphraseCost cost;

  public PassphraseLock() {
    this(PassphraseCost.USUAL);
  }

  public PassphraseLock(PassphraseCost cost) {
    this.cost = cost;
  }

  /// What a guess at what is locked now will cost.
  public PassphraseCost cost() {
    return cost;
  }

  /// @param associated what the locked thing belongs to; it unlocks only there
  public byte[] lock(byte[] plain, char[] passphrase, byte[] associated) {
    var header =
        new ByteWriter()
            .count(cost.memoryKib())
            .count(cost.passes())
            .count(cost.lanes())
            .raw(Bytes.random(SALT, new SecureRandom()))
            .toBytes();
    var salt = Arrays.copyOfRange(header, header.length - SALT, header.length);
    var sealed = key(passphrase, salt, cost).seal(plain, Bytes.joined(header, associated));
    return Bytes.joined(header, sealed);
  }

  public Unlocking unlock(byte[] locked, char[] passphrase, byte[] associated) {
    try {
      var in = new ByteReader(locked);
      var found = new PassphraseCost(in.integer(), in.integer(), in.integer());
      var salt = in.raw(SALT);
      var header = Arrays.copyOf(locked, locked.length - in.remaining());
      var sealed = in.raw(in.remaining());
      if (sealed.length < SecretKey.OVERHEAD) return new Unlocking.Damaged();
      var key = key(passphrase, salt, found);
      if (!key.isKeyOf(sealed)) return new Unlocking.WrongPassphrase();
      return key.open(sealed, Bytes.joined(header, associated))
          .<Unlocking>map(plain -> new Unlocking.Unlocked(plain, found))
          .orElseGet(Unlocking.Damaged::new);
    } catch (IllegalArgumentException damaged) {
      return new Unlocking.Damaged();
    }
  }

  private static SecretKey key(char[] passphrase, byte[] salt, PassphraseCost cost) {
    var bytes = bytes(passphrase);
    try {
      return SecretKey.of(Argon2id.hash(bytes, salt, cost));
    } finally {
      Bytes.clear(bytes);
    }
  }

  /// UTF-8 of the composed form: é is the same from every keyboard.
  private static byte[] bytes(char[] passphrase) {
    CharSequence typed = CharBuffer.wrap(passphrase);
    var composed =
        Normalizer.isNormalized(typed, Normalizer.Form.NFC)
            ? CharBuffer.wrap(passphrase)
            : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFC));
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(composed);
    var bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    encoded.clear().put(new byte[encoded.capacity()]);
    return bytes;
  }
}
