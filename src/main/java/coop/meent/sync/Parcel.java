package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.store.Space;

/// A file that belongs to something in a space: whoever reads the space may have it, and everybody
/// knows of it before they have it.
///
/// @param content the SHA-256 of all of it
/// @param name as people call it
/// @param size in bytes
/// @param isHere whether this laptop has it
/// @param isRemoved whether it is kept no longer, here or anywhere
public record Parcel(
    Hash content, Space space, String name, long size, boolean isHere, boolean isRemoved) {

  public Parcel {
    if (size < 1) throw new IllegalArgumentException("an empty file");
  }

  int chunks() {
    return Math.toIntExact((size + ChunkCodec.PIECE - 1) / ChunkCodec.PIECE);
  }

  int pieceSize(int number) {
    return (int) Math.min(ChunkCodec.PIECE, size - (long) number * ChunkCodec.PIECE);
  }
}
