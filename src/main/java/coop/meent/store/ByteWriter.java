package coop.meent.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The compact binary notation of the change log: varints (LEB128, signed ones zigzag), lengths
/// before bytes, and a tag before each value.
final class ByteWriter {

  static final int NULL = 0;
  static final int INTEGER = 1;
  static final int TEXT = 2;
  static final int BLOB = 3;

  private byte[] buffer = new byte[256];
  private int length;

  ByteWriter raw(byte[] bytes) {
    reserve(bytes.length);
    System.arraycopy(bytes, 0, buffer, length, bytes.length);
    length += bytes.length;
    return this;
  }

  ByteWriter octet(int value) {
    reserve(1);
    buffer[length++] = (byte) value;
    return this;
  }

  ByteWriter count(long value) {
    reserve(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      buffer[length++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    buffer[length++] = (byte) rest;
    return this;
  }

  ByteWriter bytes(byte[] bytes) {
    return count(bytes.length).raw(bytes);
  }

  ByteWriter text(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  ByteWriter value(@Nullable Object value) {
    return switch (value) {
      case null -> octet(NULL);
      case Long number -> octet(INTEGER).count((number << 1) ^ (number >> 63));
      case String text -> octet(TEXT).text(text);
      case byte[] bytes -> octet(BLOB).bytes(bytes);
      default -> throw new IllegalArgumentException("no notation for " + value.getClass());
    };
  }

  byte[] toBytes() {
    return Arrays.copyOf(buffer, length);
  }

  private void reserve(int more) {
    if (length + more <= buffer.length) return;
    buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
  }
}
