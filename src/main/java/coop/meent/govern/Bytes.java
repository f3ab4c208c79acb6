package coop.meent.govern;

import java.util.Arrays;
import java.util.HexFormat;

/// A key, a certificate, a wrapped key or a signature: bytes that are compared by what they hold.
public record Bytes(byte[] bytes) {

  public Bytes {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  int length() {
    return bytes.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
