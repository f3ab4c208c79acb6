package coop.meent.crypto;

import coop.meent.base.Hash;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What two people hold against each other over the telephone, so that each knows the other's keys
/// for sure: 80 bits of the hash of both. Somebody in between would have to try 2⁸⁰ pairs of keys
/// to find one with the same.
public final class Fingerprint {

  private static final int SIZE = 10;

  private final byte[] bytes;

  private Fingerprint(byte[] bytes) {
    this.bytes = bytes;
  }

  public static Fingerprint of(VerifyKey sign, WrappingPublicKey wrap) {
    var hash = Hash.sha256(Bytes.of("meent fingerprint"), sign.bytes(), wrap.bytes()).bytes();
    return new Fingerprint(Arrays.copyOf(hash, SIZE));
  }

  /// Small and capital letters, O for zero, I or L for one, and any spaces and dashes are fine.
  public static CodeReading<Fingerprint> read(String typed) {
    return GroupedCode.read(typed, SIZE, Fingerprint::new);
  }

  /// As people read it out, in groups of five of which each checks itself.
  public String text() {
    return GroupedCode.write(bytes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fingerprint one && MessageDigest.isEqual(bytes, one.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return text();
  }
}
