package coop.meent.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/// Writes into a copy of a file what a deed wrote into the file itself: the very same rows of every
/// table, by prepared statements in one transaction, with no trigger in the way and nobody asking
/// whether they may be written. What an index of words holds is left out.
final class RawRows implements AutoCloseable {

  private static final String TABLES =
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
          + " AND name NOT LIKE 'sqlite%'";

  private final Connection deeds;
  private final Connection raw;
  private final Map<String, Map<List<Object>, List<Object>>> seen = new TreeMap<>();
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  /// @param file open elsewhere, and at rest
  /// @param copy where the copy is made
  RawRows(Path file, Path copy) throws SQLException {
    deeds = DriverManager.getConnection("jdbc:sqlite:" + file);
    deeds.unwrap(SQLiteConnection.class).getDatabase().backup("main", copy.toString(), null);
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setGetGeneratedKeys(false);
    raw = config.createConnection("jdbc:sqlite:" + copy);
    try (var sql = raw.createStatement()) {
      for (var trigger : names("SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
        sql.execute("DROP TRIGGER " + trigger);
    }
    raw.setAutoCommit(false);
    for (var table : names(TABLES)) seen.put(table, rows(table));
  }

  /// What became of a row.
  enum How {
    NEW,
    CHANGED,
    GONE
  }

  record Written(String table, How how, List<Object> key, List<Object> values) {}

  /// What was written since this was asked last.
  List<Written> written() throws SQLException {
    List<Written> written = new ArrayList<>();
    for (var table : seen.entrySet()) {
      var now = rows(table.getKey());
      for (var row : now.entrySet()) {
        var before = Optional.ofNullable(table.getValue().get(row.getKey()));
        if (before.filter(row.getValue()::equals).isPresent()) continue;
        var how = before.isEmpty() ? How.NEW : How.CHANGED;
        written.add(new Written(table.getKey(), how, row.getKey(), row.getValue()));
      }
      for (var key : table.getValue().keySet())
        if (!now.containsKey(key))
          written.add(new Written(table.getKey(), How.GONE, key, List.of()));
      table.setValue(now);
    }
    return written;
  }

  /// Only tables that deeds of this kind write are looked at from now on.
  void only(List<Written> written) {
    seen.keySet().retainAll(written.stream().map(Written::table).toList());
  }

  /// Writes them here, and is done when the disk has them.
  void write(List<Written> rows) throws SQLException {
    for (var row : rows) {
      var statement = statement(row);
      int at = 1;
      for (var value : row.values) set(statement, at++, value);
      if (row.how != How.NEW) for (var value : row.key) set(statement, at++, value);
      if (statement.executeUpdate() != 1) throw new IllegalStateException("no such row: " + row);
    }
    raw.commit();
  }

  /// Prepares what these need.
  void prepare(List<Written> rows) throws SQLException {
    for (var row : rows) {
      var _ = statement(row);
    }
  }

  private PreparedStatement statement(Written row) throws SQLException {
    var text = row.how + row.table;
    var known = statements.get(text);
    if (known != null) return known;
    var made = raw.prepareStatement(sql(row));
    statements.put(text, made);
    return made;
  }

  private String sql(Written row) throws SQLException {
    var columns = columns(row.table);
    var key = String.join(" IS ? AND ", keys(row.table)) + " IS ?";
    return switch (row.how) {
      case NEW ->
          "INSERT INTO %s VALUES (%s)"
              .formatted(row.table, String.join(", ", columns.stream().map(any -> "?").toList()));
      case CHANGED ->
          "UPDATE %s SET %s = ? WHERE %s".formatted(row.table, String.join(" = ?, ", columns), key);
      case GONE -> "DELETE FROM %s WHERE %s".formatted(row.table, key);
    };
  }

  private static void set(PreparedStatement statement, int at, Object value) throws SQLException {
    switch (value) {
      case Bytes(var bytes) -> statement.setBytes(at, bytes);
      case Nothing _ -> statement.setNull(at, java.sql.Types.NULL);
      default -> statement.setObject(at, value);
    }
  }

  private List<String> columns(String table) throws SQLException {
    return names("SELECT name FROM pragma_table_info('%s')".formatted(table));
  }

  /// What has no key is known by all it holds.
  private List<String> keys(String table) throws SQLException {
    var keys = names("SELECT name FROM pragma_table_info('%s') WHERE pk > 0".formatted(table));
    return keys.isEmpty() ? columns(table) : keys;
  }

  private Map<List<Object>, List<Object>> rows(String table) throws SQLException {
    var columns = columns(table);
    var keys = keys(table).stream().map(columns::indexOf).toList();
    Map<List<Object>, List<Object>> rows = new LinkedHashMap<>();
    try (var sql = deeds.createStatement();
        var all = sql.executeQuery("SELECT * FROM " + table)) {
      while (all.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) row.add(value(all.getObject(i)));
        rows.put(keys.stream().map(row::get).toList(), row);
      }
    }
    return rows;
  }

  private static Object value(@org.jspecify.annotations.Nullable Object object) {
    if (object == null) return Nothing.NOTHING;
    return object instanceof byte[] bytes ? new Bytes(bytes) : object;
  }

  private enum Nothing {
    NOTHING
  }

  @SuppressWarnings("ArrayRecordComponent") // compared by what it holds
  private record Bytes(byte[] bytes) {
    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
      return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }

  private List<String> names(String query) throws SQLException {
    List<String> names = new ArrayList<>();
    try (var sql = deeds.createStatement();
        var rows = sql.executeQuery(query)) {
      while (rows.next()) names.add(rows.getString(1));
    }
    return names;
  }

  @Override
  public void close() throws SQLException {
    deeds.close();
    raw.close();
  }
}
