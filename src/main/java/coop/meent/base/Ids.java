package coop.meent.base;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Makes ids: UUIDv7 (RFC 9562) in the order they were asked for, and ids derived from a natural
/// key.
public final class Ids {

  private final InstantSource clock;
  private final RandomGenerator random;
  private long lastStamp;

  public Ids(InstantSource clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /// Later ids sort after earlier ones, also within a millisecond: the twelve bits after the time
  /// count on, as RFC 9562 section 6.2 allows.
  public synchronized UUID next() {
    long stamp = clock.millis() << 12;
    if (stamp <= lastStamp) stamp = lastStamp + 1;
    lastStamp = stamp;
    long high = ((stamp >>> 12) << 16) | 0x7000L | (stamp & 0xFFF);
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  /// The same natural key gives the same id on every laptop (UUIDv8 over SHA-256). Parts are joined
  /// with a byte that no part holds, so that `("ab","c")` and `("a","bc")` differ.
  public static UUID derived(String kind, String... parts) {
    var digest = sha256();
    digest.update(kind.getBytes(StandardCharsets.UTF_8));
    for (var part : parts) {
      digest.update((byte) 0xFF);
      digest.update(part.getBytes(StandardCharsets.UTF_8));
    }
    var hash = java.nio.ByteBuffer.wrap(digest.digest());
    long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
    long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
