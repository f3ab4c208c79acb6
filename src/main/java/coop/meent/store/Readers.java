package coop.meent.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.jooq.DSLContext;

/// Connections that can only read, lent out and taken back. Each loan sees one committed state from
/// beginning to end, however many queries it takes and whatever is written meanwhile.
final class Readers implements AutoCloseable {

  private record Reader(Connection connection, DSLContext sql) {}

  private final Path file;
  private final ConcurrentLinkedDeque<Reader> idle = new ConcurrentLinkedDeque<>();

  Readers(Path file) {
    this.file = file;
  }

  <T> T read(Function<DSLContext, T> query) {
    var reader = idle.poll();
    if (reader == null) reader = open();
    try {
      return read(reader, query);
    } finally {
      idle.push(reader);
    }
  }

  /// On a connection that nothing was read on before, and that is closed again: kept, there would
  /// be one more after each such reading.
  <T> T readAfresh(Function<DSLContext, T> query) {
    var reader = open();
    try {
      return read(reader, query);
    } finally {
      close(reader);
    }
  }

  private static <T> T read(Reader reader, Function<DSLContext, T> query) {
    execute(reader.connection, "BEGIN");
    try {
      return query.apply(reader.sql);
    } finally {
      execute(reader.connection, "ROLLBACK");
    }
  }

  private static void execute(Connection connection, String sql) {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private Reader open() {
    try {
      var connection = Connections.forReading(file);
      return new Reader(connection, Connections.jooq(connection));
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  @Override
  public void close() {
    for (var reader = idle.poll(); reader != null; reader = idle.poll()) close(reader);
  }

  private static void close(Reader reader) {
    try {
      reader.connection.close();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }
}
