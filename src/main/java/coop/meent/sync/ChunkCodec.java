package coop.meent.sync;

import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import coop.meent.crypto.SecretKey;
import java.util.Optional;
import java.util.UUID;

/// Pieces of files as objects of one vault, each sealed with the key of the space it belongs to.
///
/// ```
/// name := derived from the space's key, of the file's hash and the number of the piece
/// body := sealed with the space's key { piece }, belonging to name
/// ```
///
/// Whoever reads the space and knows of a file finds its chunks by their names; nobody else can
/// tell which file they are of, or that two are of one. The same piece is the same object from
/// every laptop, so that any of them can put back what a place lost, and its length is known
/// beforehand, so that a list tells where one was cut off.
public final class ChunkCodec {

  /// No piece is larger; every one but the last of a file is as large.
  public static final int PIECE = 4 << 20;

  private final UUID vault;
  private final VaultTag tag;

  public ChunkCodec(UUID vault) {
    this.vault = vault;
    tag = VaultTag.of(vault);
  }

  /// @param key of the space
  /// @param file the SHA-256 of all of it
  public ObjectName name(SecretKey key, Hash file, int number) {
    return ObjectName.ofChunk(
        Hash.of(key.derive("chunk %s %s %d".formatted(vault, file, number)).bytes()));
  }

  /// The whole object as it lies in the vault.
  public byte[] seal(SecretKey key, ObjectName name, byte[] piece) {
    if (piece.length > PIECE) throw new IllegalArgumentException("too much for one chunk");
    return new VaultObject(ObjectKind.CHUNK, tag, key.sealAlike(piece, belonging(name))).toBytes();
  }

  /// How long an object is that holds a piece of so many bytes.
  public static long length(int piece) {
    return VaultObject.length(piece + SecretKey.OVERHEAD);
  }

  /// The piece in what lies under a name; empty when it is cut off, damaged or another one.
  public Optional<byte[]> open(SecretKey key, ObjectName name, byte[] file) {
    return VaultObject.read(file, tag) instanceof ObjectReading.Whole(var object)
            && object.is(ObjectKind.CHUNK)
        ? key.open(object.body(), belonging(name))
        : Optional.empty();
  }

  private byte[] belonging(ObjectName name) {
    return new ByteWriter()
        .raw(VaultObject.associated(ObjectKind.CHUNK, tag))
        .text(name.text())
        .toBytes();
  }
}
