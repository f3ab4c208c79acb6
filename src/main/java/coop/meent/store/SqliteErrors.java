package coop.meent.store;

import coop.meent.base.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteException;

/// Tells what the world did (disk full, file damaged) from what is a bug.
final class SqliteErrors {

  private static final int FAILED = 10;
  private static final int DAMAGED = 11;
  private static final int CONSTRAINT = 19;

  /// Less than this and SQLite cannot even make the index of its log.
  private static final long LEAST_BYTES = 64 * 1024;

  private SqliteErrors() {}

  /// A refusal where the world refused, else the exception itself.
  static RuntimeException explained(Path file, Throwable thrown) {
    var refusal = refusal(file, thrown);
    if (refusal.isPresent()) return new RefusedException(refusal.get(), thrown);
    return switch (thrown) {
      case RuntimeException e -> e;
      case Error e -> throw e;
      case SQLException e -> new StoreException(e);
      default -> throw new IllegalStateException(thrown);
    };
  }

  static boolean isDamage(SQLException e) {
    return e instanceof SQLiteException sqlite && primaryCode(sqlite) == DAMAGED;
  }

  /// What a check, a trigger or a column's type takes from nobody.
  static boolean isConstraint(SQLException e) {
    return e instanceof SQLiteException sqlite && primaryCode(sqlite) == CONSTRAINT;
  }

  private static Optional<StoreRefusal> refusal(Path file, Throwable thrown) {
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) return refusal(file, sqlite);
    }
    return Optional.empty();
  }

  private static Optional<StoreRefusal> refusal(Path file, SQLiteException e) {
    return Optional.ofNullable(
        switch (primaryCode(e)) {
          case 5 -> new StoreRefusal.AlreadyOpen(file);
          case 8, 14 -> new StoreRefusal.ReadOnly(file);
          case FAILED ->
              isFull(file)
                  ? new StoreRefusal.DiskFull(file)
                  : new StoreRefusal.Unreadable(file, words(e));
          case DAMAGED -> new StoreRefusal.Damaged(file, words(e));
          case 13 -> new StoreRefusal.DiskFull(file);
          case 26 -> new StoreRefusal.NotSqlite(file);
          default -> null;
        });
  }

  /// On a full disk SQLite names the step that failed, and not always why.
  static boolean isFull(Path file) {
    try {
      var folder = file.toAbsolutePath().getParent();
      return folder != null && Files.getFileStore(folder).getUsableSpace() < LEAST_BYTES;
    } catch (IOException unknown) {
      return false;
    }
  }

  /// The driver says everything twice: `[SQLITE_CORRUPT] The image is malformed (image malformed)`.
  private static String words(SQLiteException e) {
    return String.valueOf(e.getMessage())
        .replaceFirst("^\\[\\w+]\\s*", "")
        .replaceFirst("\\s*\\([^)]*\\)$", "");
  }

  private static int primaryCode(SQLiteException e) {
    return e.getResultCode().code & 0xFF;
  }
}
