package coop.meent.store;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Reads what [ByteWriter] wrote. Anything short, overlong or unknown throws
/// [IllegalArgumentException]; nothing is allocated before its length is known to be there.
final class ByteReader {

  private final ByteBuffer buffer;

  ByteReader(byte[] bytes) {
    buffer = ByteBuffer.wrap(bytes);
  }

  boolean isAtEnd() {
    return !buffer.hasRemaining();
  }

  int octet() {
    try {
      return buffer.get() & 0xFF;
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("ends too soon", e);
    }
  }

  byte[] raw(int length) {
    if (length < 0 || length > buffer.remaining())
      throw new IllegalArgumentException("ends too soon: " + length + " bytes wanted");
    var bytes = new byte[length];
    buffer.get(bytes);
    return bytes;
  }

  long count() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int octet = octet();
      value |= (long) (octet & 0x7F) << shift;
      if ((octet & 0x80) == 0) return value;
    }
    throw new IllegalArgumentException("number too long");
  }

  int integer() {
    long count = count();
    if (count < 0 || count > Integer.MAX_VALUE)
      throw new IllegalArgumentException("number too large: " + count);
    return (int) count;
  }

  /// How many bytes or elements follow; each takes a byte or more.
  int size() {
    long count = count();
    if (count < 0 || count > buffer.remaining())
      throw new IllegalArgumentException("size past the end: " + count);
    return (int) count;
  }

  byte[] bytes() {
    return raw(size());
  }

  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  @Nullable Object value() {
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
