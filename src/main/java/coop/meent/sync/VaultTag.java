package coop.meent.sync;

import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an object says openly of the vault it belongs to: enough to tell another vault's objects
/// apart, and not the vault's id.
public record VaultTag(byte[] bytes) {

  static final int SIZE = 16;

  public VaultTag {
    if (bytes.length != SIZE) throw new IllegalArgumentException("a tag of " + bytes.length);
    bytes = bytes.clone();
  }

  public static VaultTag of(UUID vault) {
    var hash = Hash.sha256(new ByteWriter().text("meent vault tag").id(vault).toBytes());
    return new VaultTag(Arrays.copyOf(hash.bytes(), SIZE));
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VaultTag tag && Arrays.equals(bytes, tag.bytes);
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
