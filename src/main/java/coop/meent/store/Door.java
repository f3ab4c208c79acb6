package coop.meent.store;

import coop.meent.store.SyncedTable.Column;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The one place that writes synced tables. It keeps its statements prepared, opens the guard for
/// the row it writes and closes it again, so that no other statement slips in behind it.
final class Door implements AutoCloseable {

  private static final int CLOSED = 0;
  private static final int DEED = 1;
  private static final int FOLD = 2;

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private final Map<String, String> inserts = new HashMap<>();
  private final Map<String, String> upserts = new HashMap<>();
  private final Map<String, String> selects = new HashMap<>();
  private boolean isFolding;

  Door(Connection connection) {
    this.connection = connection;
  }

  void insert(Row row) throws SQLException {
    through(DEED, row, "INSERT");
  }

  void upsert(Row row) throws SQLException {
    through(DEED, row, "UPSERT");
  }

  /// Brings a row in line with the changes that stand.
  void fold(Row row) throws SQLException {
    if (row.table().kind() != MergeKind.RECORD) remove(row);
    through(FOLD, row, row.table().kind() == MergeKind.RECORD ? "UPSERT" : "INSERT");
  }

  /// As [#fold], of a row that is not there: most of what comes in is new.
  void foldNew(Row row) throws SQLException {
    through(FOLD, row, "INSERT");
  }

  /// Holds the guard open for the fold over all the rows that it brings in line, and not row by
  /// row. Where the work fails the whole transaction is taken back, and the guard with it.
  void folding(Work work) throws SQLException {
    state(FOLD);
    isFolding = true;
    try {
      work.run();
    } finally {
      isFolding = false;
    }
    state(CLOSED);
  }

  interface Work {
    void run() throws SQLException;
  }

  /// Takes out a row that no change puts any more, with its parts.
  void remove(Row row) throws SQLException {
    state(FOLD);
    for (var part : row.parts()) delete(part.table(), part.key());
    delete(row.table(), row.key());
    state(CLOSED);
  }

  /// The row's values as they stand, or null when there is no such row.
  @Nullable Object @Nullable [] read(SyncedTable table, byte[] key) throws SQLException {
    var rows = readAll(table, key);
    return rows.isEmpty() ? null : rows.getFirst();
  }

  /// The values of every row with this key: several for a part, which has its parent's.
  List<@Nullable Object[]> readAll(SyncedTable table, byte[] key) throws SQLException {
    var statement = prepare(selects.computeIfAbsent(table.name(), any -> selectSql(table)));
    statement.setBytes(1, key);
    List<@Nullable Object[]> found = new ArrayList<>();
    try (var result = statement.executeQuery()) {
      while (result.next()) {
        var values = new @Nullable Object[table.columns().size()];
        for (int i = 0; i < values.length; i++) values[i] = value(result.getObject(i + 1));
        found.add(values);
      }
    }
    return found;
  }

  boolean exists(String table, String column, byte[] key) throws SQLException {
    var statement = prepare("SELECT 1 FROM " + table + " WHERE " + column + " = ? LIMIT 1");
    statement.setBytes(1, key);
    try (var result = statement.executeQuery()) {
      return result.next();
    }
  }

  /// Whether a table of this file's own has any row.
  boolean isThere(String table) throws SQLException {
    try (var row = prepare("SELECT 1 FROM %s LIMIT 1".formatted(table)).executeQuery()) {
      return row.next();
    }
  }

  private void through(int state, Row row, String how) throws SQLException {
    state(state);
    for (var part : row.parts()) bind(prepare(sql(part.table(), how)), part).executeUpdate();
    bind(prepare(sql(row.table(), how)), row).executeUpdate();
    state(CLOSED);
  }

  private static PreparedStatement bind(PreparedStatement statement, Row row) throws SQLException {
    statement.setBytes(1, row.key());
    for (int i = 0; i < row.values().length; i++) {
      switch (row.values()[i]) {
        case null -> statement.setNull(i + 2, java.sql.Types.NULL);
        case Long number -> statement.setLong(i + 2, number);
        case String text -> statement.setString(i + 2, text);
        case byte[] bytes -> statement.setBytes(i + 2, bytes);
        default -> throw new IllegalArgumentException(row.table().name());
      }
    }
    return statement;
  }

  private String sql(SyncedTable table, String how) {
    return switch (how) {
      case "UPSERT" -> upserts.computeIfAbsent(table.name(), any -> upsertSql(table));
      default -> inserts.computeIfAbsent(table.name(), any -> insertSql(table));
    };
  }

  private static String selectSql(SyncedTable table) {
    return "SELECT %s FROM %s WHERE %s = ?"
        .formatted(table.columnNames(), table.name(), table.keyColumn());
  }

  private static String upsertSql(SyncedTable table) {
    return insertSql(table) + " ON CONFLICT (id) DO UPDATE SET " + assignments(table.columns());
  }

  private static String insertSql(SyncedTable table) {
    return "INSERT INTO %s (%s, %s) VALUES (?%s)"
        .formatted(
            table.name(),
            table.keyColumn(),
            table.columnNames(),
            ", ?".repeat(table.columns().size()));
  }

  private static String assignments(List<Column> columns) {
    return String.join(
        ", ",
        columns.stream().map(c -> "\"%1$s\" = excluded.\"%1$s\"".formatted(c.name())).toList());
  }

  private void delete(SyncedTable table, byte[] key) throws SQLException {
    var statement =
        prepare("DELETE FROM %s WHERE %s = ?".formatted(table.name(), table.keyColumn()));
    statement.setBytes(1, key);
    statement.executeUpdate();
  }

  private void state(int state) throws SQLException {
    if (isFolding) return;
    var statement = prepare("UPDATE write_door SET state = ?");
    statement.setInt(1, state);
    statement.executeUpdate();
  }

  static @Nullable Object value(@Nullable Object column) {
    return column instanceof Integer number ? Long.valueOf(number) : column;
  }

  PreparedStatement prepare(String sql) throws SQLException {
    var statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    for (var statement : prepared.values()) statement.close();
    prepared.clear();
  }
}
