package coop.meent.base;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads what [ByteWriter] wrote, also when somebody else wrote it. Anything short, overlong or
/// unknown throws [IllegalArgumentException] and nothing else; nothing is allocated before its
/// length is known to be there; and there is one way only to write a value, so that two different
/// byte strings never read alike.
public final class ByteReader {

  /// What the JDK puts where bytes are no text.
  private static final char REPLACEMENT = '\uFFFD';

  private final ByteBuffer buffer;

  public ByteReader(byte[] bytes) {
    buffer = ByteBuffer.wrap(bytes);
  }

  public boolean isAtEnd() {
    return !buffer.hasRemaining();
  }

  public int octet() {
    try {
      return buffer.get() & 0xFF;
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("ends too soon", e);
    }
  }

  public byte[] raw(int length) {
    if (length < 0 || length > buffer.remaining())
      throw new IllegalArgumentException("ends too soon: " + length + " bytes wanted");
    var bytes = new byte[length];
    buffer.get(bytes);
    return bytes;
  }

  public long count() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int octet = octet();
      value |= (long) (octet & 0x7F) << shift;
      if ((octet & 0x80) != 0) continue;
      if ((octet == 0 && shift > 0) || (shift == 63 && octet > 1))
        throw new IllegalArgumentException("number not in its shortest form");
      return value;
    }
    throw new IllegalArgumentException("number too long");
  }

  /// Eight bytes, the highest first.
  public long fixed() {
    if (buffer.remaining() < 8) throw new IllegalArgumentException("ends too soon");
    return buffer.getLong();
  }

  public UUID id() {
    return new UUID(fixed(), fixed());
  }

  public Hash hash() {
    return Hash.of(raw(Hash.SIZE));
  }

  public int remaining() {
    return buffer.remaining();
  }

  /// @throws IllegalArgumentException when something follows
  public void requireEnd() {
    if (buffer.hasRemaining())
      throw new IllegalArgumentException(buffer.remaining() + " bytes too many");
  }

  public int integer() {
    long count = count();
    if (count < 0 || count > Integer.MAX_VALUE)
      throw new IllegalArgumentException("number too large: " + count);
    return (int) count;
  }

  /// How many bytes or elements follow; each takes a byte or more.
  public int size() {
    long count = count();
    if (count < 0 || count > buffer.remaining())
      throw new IllegalArgumentException("size past the end: " + count);
    return (int) count;
  }

  public byte[] bytes() {
    return raw(size());
  }

  public String text() {
    var bytes = bytes();
    var text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0
        && !Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8)))
      throw new IllegalArgumentException("not UTF-8");
    return text;
  }

  public @Nullable Object value() {
    int tag = octet();
    return switch (tag) {
      case ByteWriter.NULL -> null;
      case ByteWriter.INTEGER -> zigzag(count());
      case ByteWriter.TEXT -> text();
      case ByteWriter.BLOB -> bytes();
      default -> throw new IllegalArgumentException("unknown value tag " + tag);
    };
  }

  private static long zigzag(long count) {
    return (count >>> 1) ^ -(count & 1);
  }
}
