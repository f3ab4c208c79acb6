package coop.meent.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.jooq.DSLContext;

/// Connections that can only read, lent out and taken back.
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
      return query.apply(reader.sql);
    } finally {
      idle.push(reader);
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
    for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
      try {
        reader.connection.close();
      } catch (SQLException e) {
        throw new StoreException(e);
      }
    }
  }
}
