package coop.meent.store;

import coop.meent.base.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;

/// A file made under another name beside its place, and put there in one step when it is whole and
/// on disk. When the work fails nothing of it stays.
final class Unfinished {

  private static final String ENDING = ".part";

  private Unfinished() {}

  interface Work {
    void make(Path unfinished) throws SQLException, IOException;
  }

  static void at(Path target, Work work) {
    var unfinished = Connections.companion(target, ENDING);
    try {
      delete(unfinished);
      work.make(unfinished);
      flush(unfinished);
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (SQLException e) {
      throw SqliteErrors.explained(target, e);
    } catch (IOException e) {
      throw new RefusedException(refusal(target, e), e);
    } finally {
      delete(unfinished);
    }
  }

  private static StoreRefusal refusal(Path target, IOException e) {
    return SqliteErrors.isFull(target)
        ? new StoreRefusal.DiskFull(target)
        : StoreRefusal.unreadable(target, e);
  }

  private static void flush(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void delete(Path unfinished) {
    for (var ending : List.of("", "-wal", "-shm", "-journal"))
      deleteIfThere(Connections.companion(unfinished, ending));
  }

  static void deleteIfThere(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
