package coop.meent.store;

import coop.meent.base.RefusedException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// One process has a file open for writing. The system lets go of the lock when a process dies, so
/// a lock file left behind means nothing.
final class FileLock implements AutoCloseable {

  private final FileChannel channel;

  private FileLock(FileChannel channel) {
    this.channel = channel;
  }

  static FileLock take(Path file) {
    FileChannel channel;
    try {
      channel =
          FileChannel.open(
              file.resolveSibling(file.getFileName() + ".lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new RefusedException(new StoreRefusal.ReadOnly(file), e);
    }
    try {
      if (channel.tryLock() != null) return new FileLock(channel);
      channel.close();
    } catch (OverlappingFileLockException | IOException e) {
      closeQuietly(channel);
      throw new RefusedException(new StoreRefusal.AlreadyOpen(file), e);
    }
    throw new RefusedException(new StoreRefusal.AlreadyOpen(file));
  }

  private static void closeQuietly(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    closeQuietly(channel);
  }
}
