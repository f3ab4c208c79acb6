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

  static final String ENDING = ".lock";

  private final Path lockFile;
  private final FileChannel channel;

  private FileLock(Path lockFile, FileChannel channel) {
    this.lockFile = lockFile;
    this.channel = channel;
  }

  static FileLock take(Path file) {
    var lockFile = Connections.companion(file, ENDING);
    FileChannel channel;
    try {
      channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new RefusedException(new StoreRefusal.ReadOnly(file), e);
    }
    try {
      if (channel.tryLock() != null) return new FileLock(lockFile, channel);
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

  /// For a file that was not made after all.
  void closeAndDelete() {
    close();
    Unfinished.deleteIfThere(lockFile);
  }

  @Override
  public void close() {
    closeQuietly(channel);
  }
}
