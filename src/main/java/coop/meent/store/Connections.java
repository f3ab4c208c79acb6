package coop.meent.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConfig;

/// How a file is opened: write-ahead log, full sync at each commit, no memory mapping (the
/// default).
final class Connections {

  private static final int CACHE_KIB = 64 * 1024;

  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private Connections() {}

  static Connection forWriting(Path file) throws SQLException {
    var config = config();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  static Connection forReading(Path file) throws SQLException {
    var connection = config().createConnection("jdbc:sqlite:" + file);
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = ON");
    }
    return connection;
  }

  /// Copies a consistent state of a file, compacted, also while another connection writes.
  static void copy(Path file, Path target) throws SQLException {
    try (var connection = config().createConnection("jdbc:sqlite:" + file);
        var statement = connection.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, target.toString());
      statement.execute();
    }
  }

  /// Brings what is in the write-ahead log into the file itself.
  static void settle(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }

  private static SQLiteConfig config() {
    var config = new SQLiteConfig();
    config.setBusyTimeout(5_000);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setCacheSize(-CACHE_KIB);
    return config;
  }

  static DSLContext jooq(Connection connection) {
    var settings = new Settings().withExecuteLogging(false).withFetchWarnings(false);
    return DSL.using(connection, SQLDialect.SQLITE, settings);
  }
}
