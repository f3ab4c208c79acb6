package coop.meent.base;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.UUID;

/// Writes a file in one step: whoever looks sees what was there before or all of the new, also
/// after the power went.
public final class AtomicFile {

  /// Names of files that are not whole yet begin so; whoever lists a folder passes them by.
  public static final String UNFINISHED = ".meent-unfinished-";

  private AtomicFile() {}

  /// @param attributes what the file is made with, such as who may read it
  public static void replace(Path target, byte[] bytes, FileAttribute<?>... attributes)
      throws IOException {
    var unfinished = target.resolveSibling(UNFINISHED + UUID.randomUUID());
    try {
      write(unfinished, bytes, attributes);
      put(unfinished, target);
      flushFolder(target);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void write(Path file, byte[] bytes, FileAttribute<?>... attributes)
      throws IOException {
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = FileChannel.open(file, options, attributes)) {
      var buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) channel.write(buffer);
      channel.force(true);
    }
  }

  /// In one step; on the few file systems that cannot, in two. Whether the one step takes the place
  /// of what is there is for each system to say, unless it is asked for.
  public static void put(Path unfinished, Path target) throws IOException {
    try {
      Files.move(
          unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// The new name is on disk too. Not every system lets a folder be opened for that.
  public static void flushFolder(Path file) {
    var folder = file.toAbsolutePath().getParent();
    if (folder == null) return;
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unable) {
      return;
    }
  }
}
