package coop.meent.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConnection;

/// What every new file begins with: all tables and guards, and no row. Laid out once for all files
/// that a process makes, since that is the same hundreds of statements each time.
final class BlankFile {

  private BlankFile() {}

  /// Laid out when the first file is made.
  private static final class Laid {
    static final byte[] BYTES = lay();

    private static byte[] lay() {
      try (var connection = Connections.inMemory()) {
        brand(connection);
        Migrations.apply(connection);
        return connection.unwrap(SQLiteConnection.class).serialize("main");
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    private static void brand(Connection connection) throws SQLException {
      try (var statement = connection.createStatement()) {
        statement.execute("PRAGMA application_id = " + FileFormat.APPLICATION_ID);
      }
    }
  }

  /// Writes one; like those that SQLite makes only its owner can write to it.
  static void write(Path file) throws IOException {
    Files.write(file, Laid.BYTES);
    onlyItsOwnerWrites(file.toFile());
  }

  private static void onlyItsOwnerWrites(File file) throws IOException {
    if (!file.setWritable(false, false) || !file.setWritable(true, true))
      throw new IOException("cannot be made writable: " + file);
  }
}
