package coop.meent.govern;

import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import coop.meent.crypto.VerifyKey;
import java.util.Optional;
import java.util.UUID;

/// One record of the governance log, known by the hash of all its bytes.
///
/// @param term counts the stewardships that the board founded, from 1
/// @param number counts the records of the branch, from 1
/// @param previous empty for the first record of a vault
/// @param device the laptop that wrote it
/// @param claimedMillis what its clock said, for people to read; nothing is decided by it
/// @param bytes all of it, the signature at the end
public record LogRecord(
    long term,
    long number,
    Optional<Hash> previous,
    UUID device,
    long claimedMillis,
    Deed deed,
    Hash hash,
    Bytes bytes) {

  /// The largest record there is: keys for ten thousand members fit.
  public static final int MOST_BYTES = 4 << 20;

  private static final int FORMAT = 1;
  private static final int IGNORABLE = 1;

  /// @throws IllegalArgumentException when these bytes are no record that this program can read
  public static LogRecord read(byte[] bytes) {
    if (bytes.length > MOST_BYTES) throw new IllegalArgumentException("too large for a record");
    var in = new ByteReader(bytes);
    if (in.octet() != FORMAT) throw new IllegalArgumentException("record of another format");
    long term = Wire.positive(in);
    long number = Wire.positive(in);
    var previous = number == 1 ? Optional.<Hash>empty() : Optional.of(in.hash());
    var device = in.id();
    long millis = Wire.millis(in);
    int kind = in.integer();
    int flags = in.octet();
    if (flags > IGNORABLE) throw new IllegalArgumentException("unknown flags " + flags);
    var deed = DeedCodec.read(kind, flags == IGNORABLE, in.bytes());
    if (flags == IGNORABLE && !(deed instanceof Deed.Unknown))
      throw new IllegalArgumentException("no deed to be ignored");
    in.raw(VerifyKey.SIGNATURE_SIZE);
    in.requireEnd();
    return new LogRecord(
        term, number, previous, device, millis, deed, Hash.sha256(bytes), new Bytes(bytes));
  }

  /// All that the signature is over.
  static byte[] toBeSigned(
      long term, long number, Optional<Hash> previous, UUID device, long millis, Deed deed) {
    var out = new ByteWriter().octet(FORMAT).count(term).count(number);
    previous.ifPresent(out::hash);
    out.id(device).count(millis).count(DeedCodec.kind(deed));
    out.octet(deed instanceof Deed.Unknown unknown && unknown.ignorable() ? IGNORABLE : 0);
    return out.bytes(DeedCodec.body(deed)).toBytes();
  }

  boolean isSignedBy(VerifyKey deviceKey) {
    return Signatures.isRecord(deviceKey, bytes.bytes());
  }
}
