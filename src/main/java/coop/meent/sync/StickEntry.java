package coop.meent.sync;

import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// What stands before each object on a stick.
///
/// ```
/// header := "MEENTITM" name(52) length(8) hash-of-object(32) first-8-of-SHA-256-of-that
/// ```
///
/// @param length of the object, which follows
record StickEntry(ObjectName name, long length, Hash hash) {

  static final byte[] MARK = "MEENTITM".getBytes(StandardCharsets.US_ASCII);
  static final int SIZE = 8 + 52 + 8 + Hash.SIZE + 8;

  static StickEntry of(ObjectName name, byte[] object) {
    return new StickEntry(name, object.length, Hash.sha256(object));
  }

  byte[] header() {
    var out =
        new ByteWriter()
            .raw(MARK)
            .raw(name.text().getBytes(StandardCharsets.US_ASCII))
            .fixed(length)
            .hash(hash);
    return out.raw(check(out.toBytes())).toBytes();
  }

  private static byte[] check(byte[] header) {
    return Arrays.copyOf(Hash.sha256(header).bytes(), 8);
  }

  /// Empty when these bytes are no header, or a damaged one.
  static Optional<StickEntry> read(byte[] header) {
    if (header.length != SIZE || !Arrays.equals(Arrays.copyOf(header, MARK.length), MARK))
      return Optional.empty();
    var in = new ByteReader(header);
    var checked = Arrays.copyOf(header, SIZE - 8);
    in.raw(MARK.length);
    var name = new String(in.raw(52), StandardCharsets.US_ASCII);
    long length = in.fixed();
    var hash = in.hash();
    if (!Arrays.equals(check(checked), in.raw(8))) return Optional.empty();
    if (length < 0 || length > VaultObject.MOST_BYTES) return Optional.empty();
    return ObjectName.of(name).map(known -> new StickEntry(known, length, hash));
  }
}
