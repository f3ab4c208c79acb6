package coop.meent.store;

import coop.meent.base.RefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Looks at the first hundred bytes before SQLite does: whether it is a Meent file, of a version we
/// know, and whole. Source: SQLite's file format, section 1.3.
final class FileFormat {

  /// "MEEN"; marks our files among all SQLite files.
  static final int APPLICATION_ID = 0x4D45454E;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = 100;
  private static final int PAGE_SIZE = 16;
  private static final int PAGE_COUNT = 28;
  private static final int USER_VERSION = 60;
  private static final int APPLICATION = 68;

  private FileFormat() {}

  /// @throws RefusedException with the [StoreRefusal] that fits
  static void require(Path file, int knownVersion) {
    if (!Files.exists(file)) throw new RefusedException(new StoreRefusal.NotFound(file));
    if (Files.isDirectory(file)) throw new RefusedException(new StoreRefusal.IsFolder(file));
    var header = header(file);
    for (int i = 0; i < MAGIC.length; i++) {
      if (header.limit() < HEADER || header.get(i) != MAGIC[i])
        throw new RefusedException(new StoreRefusal.NotSqlite(file));
    }
    if (header.getInt(APPLICATION) != APPLICATION_ID)
      throw new RefusedException(new StoreRefusal.ForeignDatabase(file));
    int version = header.getInt(USER_VERSION);
    if (version > knownVersion)
      throw new RefusedException(new StoreRefusal.NewerVersion(file, version, knownVersion));
    requireWhole(file, header);
  }

  private static ByteBuffer header(Path file) {
    try (var channel = FileChannel.open(file)) {
      var header = ByteBuffer.allocate(HEADER);
      while (header.hasRemaining() && channel.read(header) >= 0) {}
      return header.flip();
    } catch (NoSuchFileException e) {
      throw new RefusedException(new StoreRefusal.NotFound(file), e);
    } catch (IOException e) {
      throw new RefusedException(StoreRefusal.unreadable(file, e), e);
    }
  }

  /// A file shorter than its own page count was cut off, by a full stick or a half-done sync. While
  /// a write-ahead log stands beside it, the count may run ahead.
  private static void requireWhole(Path file, ByteBuffer header) {
    if (Files.exists(Connections.companion(file, "-wal"))) return;
    int stored = header.getShort(PAGE_SIZE) & 0xFFFF;
    long pageSize = stored == 1 ? 65_536 : stored;
    long wanted = (header.getInt(PAGE_COUNT) & 0xFFFF_FFFFL) * pageSize;
    try {
      long size = Files.size(file);
      if (size < wanted)
        throw new RefusedException(
            new StoreRefusal.Damaged(file, size + " of " + wanted + " bytes"));
    } catch (IOException e) {
      throw new RefusedException(StoreRefusal.unreadable(file, e), e);
    }
  }
}
