package coop.meent.base;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The compact binary notation of everything that is hashed, signed or sent: varints (LEB128,
/// signed ones zigzag), lengths before bytes, ids of 16 bytes in network order, and a tag before
/// each value of the change log. Read back by [ByteReader].
public final class ByteWriter {

  static final int NULL = 0;
  static final int INTEGER = 1;
  static final int TEXT = 2;
  static final int BLOB = 3;

  private byte[] buffer = new byte[256];
  private int length;

  public ByteWriter raw(byte[] bytes) {
    reserve(bytes.length);
    System.arraycopy(bytes, 0, buffer, length, bytes.length);
    length += bytes.length;
    return this;
  }

  public ByteWriter octet(int value) {
    reserve(1);
    buffer[length++] = (byte) value;
    return this;
  }

  public ByteWriter count(long value) {
    reserve(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      buffer[length++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    buffer[length++] = (byte) rest;
    return this;
  }

  /// Eight bytes, the highest first: for what is found by its place.
  public ByteWriter fixed(long value) {
    reserve(8);
    for (int shift = 56; shift >= 0; shift -= 8) buffer[length++] = (byte) (value >>> shift);
    return this;
  }

  public ByteWriter id(UUID id) {
    return fixed(id.getMostSignificantBits()).fixed(id.getLeastSignificantBits());
  }

  public ByteWriter hash(Hash hash) {
    return raw(hash.bytes());
  }

  /// With its length in front.
  public ByteWriter bytes(byte[] bytes) {
    return count(bytes.length).raw(bytes);
  }

  public ByteWriter text(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  public ByteWriter value(@Nullable Object value) {
    return switch (value) {
      case null -> octet(NULL);
      case Long number -> octet(INTEGER).count((number << 1) ^ (number >> 63));
      case String text -> octet(TEXT).text(text);
      case byte[] bytes -> octet(BLOB).bytes(bytes);
      default -> throw new IllegalArgumentException("no notation for " + value.getClass());
    };
  }

  public int length() {
    return length;
  }

  public byte[] toBytes() {
    return Arrays.copyOf(buffer, length);
  }

  private void reserve(int more) {
    if (length + more <= buffer.length) return;
    buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
  }
}
