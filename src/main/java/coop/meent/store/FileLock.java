package coop.meent.store;

import coop.meent.base.RefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// One process has a file open for writing. The system lets go of the lock when a process dies, so
/// a lock file left behind means nothing. Who holds it may leave a note in the lock file, which
/// others can read: how to reach it. Only a byte far past any note is locked, since some systems
/// let nobody read what is locked.
final class FileLock implements AutoCloseable {

  static final String ENDING = ".lock";

  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

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
      if (channel.tryLock(LOCKED_BYTE, 1, false) != null) {
        channel.truncate(0);
        return new FileLock(lockFile, channel);
      }
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

  /// Leaves a note for others who find the file taken; empty takes it away.
  void leave(String note) {
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8)), 0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// What somebody who has the file open, or had it open when the power went, left there.
  static Optional<String> note(Path file) {
    try {
      return Optional.of(Files.readString(Connections.companion(file, ENDING)))
          .filter(note -> !note.isBlank());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// For a file that was not made after all.
  void closeAndDelete() {
    close();
    Unfinished.deleteIfThere(lockFile);
  }

  /// Lets go; the note goes with it. Closing twice is closing once.
  @Override
  public void close() {
    if (!channel.isOpen()) return;
    try (channel) {
      channel.truncate(0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
