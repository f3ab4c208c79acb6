package coop.meent.store;

import coop.meent.base.RefusedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteException;

/// Tells what the world did (disk full, file damaged) from what is a bug.
final class SqliteErrors {

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

  private static Optional<StoreRefusal> refusal(Path file, Throwable thrown) {
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) return refusal(file, sqlite);
    }
    return Optional.empty();
  }

  private static Optional<StoreRefusal> refusal(Path file, SQLiteException e) {
    int primary = e.getResultCode().code & 0xFF;
    return Optional.ofNullable(
        switch (primary) {
          case 5 -> new StoreRefusal.AlreadyOpen(file);
          case 8, 14 -> new StoreRefusal.ReadOnly(file);
          case 10 -> new StoreRefusal.Unreadable(file, String.valueOf(e.getMessage()));
          case 11 -> new StoreRefusal.Damaged(file, String.valueOf(e.getMessage()));
          case 13 -> new StoreRefusal.DiskFull(file);
          case 26 -> new StoreRefusal.NotSqlite(file);
          default -> null;
        });
  }
}
