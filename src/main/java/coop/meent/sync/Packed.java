package coop.meent.sync;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import java.util.Arrays;

/// Bytes made smaller, and back. Somebody else's bytes cannot make us unpack more than they say,
/// than 64 MiB, or than two hundred times what they are themselves.
///
/// ```
/// packed := method(1: 0 as it is, 1 zstd) size bytes padding
/// ```
final class Packed {

  /// No more is packed into one.
  static final int MOST_BYTES = 64 << 20;

  private static final int AS_IT_IS = 0;
  private static final int ZSTD = 1;
  private static final int LEVEL = 3;
  private static final int MOST_RATIO = 200;

  private Packed() {}

  /// @param least zeros are put after it up to a PADMÉ length of at least this
  /// @throws IllegalArgumentException when it is too much
  static byte[] pack(byte[] plain, int least) {
    if (plain.length > MOST_BYTES) throw new IllegalArgumentException("too much for one object");
    var small = Zstd.compress(plain, LEVEL);
    boolean worth = small.length < plain.length && plain.length <= (long) small.length * MOST_RATIO;
    var out =
        new ByteWriter()
            .octet(worth ? ZSTD : AS_IT_IS)
            .count(plain.length)
            .bytes(worth ? small : plain)
            .toBytes();
    return Arrays.copyOf(out, Padding.padded(out.length, least));
  }

  /// @throws IllegalArgumentException when it was not packed so, or too tightly
  static byte[] unpack(byte[] packed) {
    var in = new ByteReader(packed);
    int method = in.octet();
    int size = in.integer();
    var bytes = in.bytes();
    for (byte octet : in.raw(in.remaining()))
      if (octet != 0) throw new IllegalArgumentException("something in the padding");
    return switch (method) {
      case AS_IT_IS -> asItIs(bytes, size);
      case ZSTD -> unpacked(bytes, size);
      default -> throw new IllegalArgumentException("unknown method " + method);
    };
  }

  private static byte[] asItIs(byte[] bytes, int size) {
    if (bytes.length != size) throw new IllegalArgumentException("not the size it says");
    return bytes;
  }

  /// Straight into an array of the size it says, so that nothing else is allocated, whatever the
  /// packed bytes ask for.
  private static byte[] unpacked(byte[] bytes, int size) {
    if (size > MOST_BYTES || size > (long) bytes.length * MOST_RATIO)
      throw new IllegalArgumentException("packed too tightly: " + size);
    if (size == 0) throw new IllegalArgumentException("nothing, packed");
    var plain = new byte[size];
    try {
      long length = Zstd.decompressByteArray(plain, 0, size, bytes, 0, bytes.length);
      if (length != size) throw new IllegalArgumentException("unpacks to less than it says");
      return plain;
    } catch (ZstdException e) {
      throw new IllegalArgumentException("does not unpack", e);
    }
  }
}
