package coop.meent.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

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
    return forWriting(file, SQLiteConfig.SynchronousMode.FULL);
  }

  /// For a file that is thrown away unless it is finished, and flushed when it is.
  static Connection forFilling(Path file) throws SQLException {
    return forWriting(file, SQLiteConfig.SynchronousMode.OFF);
  }

  private static Connection forWriting(Path file, SQLiteConfig.SynchronousMode synchronous)
      throws SQLException {
    var config = config();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(synchronous);
    return config.createConnection(url(file));
  }

  /// For what is never a file of its own.
  static Connection inMemory() throws SQLException {
    return config().createConnection("jdbc:sqlite::memory:");
  }

  static Connection forReading(Path file) throws SQLException {
    var connection = beside(file);
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = ON");
    }
    return connection;
  }

  /// Beside whoever writes. On a disk that takes no writing the file cannot change, and the
  /// database need not set up its shared memory next to it.
  private static Connection beside(Path file) throws SQLException {
    boolean canChange = Files.isWritable(folder(file)) || Files.exists(companion(file, "-wal"));
    return config().createConnection(url(file) + (canChange ? "" : "?immutable=1"));
  }

  /// As a URI, so that a question mark, a percent sign or a colon in a name is just that.
  private static String url(Path file) {
    return "jdbc:sqlite:" + file.toAbsolutePath().toUri();
  }

  /// A file that belongs to this one, such as its write-ahead log.
  static Path companion(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  /// Copies a consistent state of a file, compacted, also while another connection writes.
  static void copy(Path file, Path target) throws SQLException {
    try (var connection = beside(file);
        var statement = connection.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, target.toAbsolutePath().toString());
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
    config.setGetGeneratedKeys(false); // else the driver asks for a row's number after every insert
    return config;
  }

  /// Tells the driver that a deed is under way, begun and ended by statements of ours. Else it
  /// tries after each statement to begin a transaction of its own, which fails every time.
  static void inDeed(Connection connection, boolean isInDeed) {
    if (connection instanceof SQLiteConnection driver)
      driver.getConnectionConfig().setAutoCommit(!isInDeed);
  }

  static DSLContext jooq(Connection connection) {
    var settings = new Settings().withExecuteLogging(false).withFetchWarnings(false);
    return DSL.using(connection, SQLDialect.SQLITE, settings);
  }
}
