package coop.meent.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Every synced table of an open file, found by name or by number.
final class SyncedSchema {

  private final Map<String, SyncedTable> byName = new LinkedHashMap<>();
  private final Map<Integer, SyncedTable> byNumber = new HashMap<>();
  private final Map<String, List<SyncedTable>> parts = new HashMap<>();

  private SyncedSchema(Collection<SyncedTable> tables) {
    for (var table : tables) {
      table
          .partOf()
          .ifPresent(owner -> parts.computeIfAbsent(owner, any -> new ArrayList<>()).add(table));
      byName.put(table.name(), table);
      byNumber.put(table.number(), table);
    }
  }

  /// In two statements, since a file is not open before this is known.
  static SyncedSchema read(Connection connection) throws SQLException {
    var columns = columns(connection);
    List<SyncedTable> tables = new ArrayList<>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                SELECT table_id, t.name, merge_kind, part_of, final, p.name
                FROM synced_table t, pragma_table_info(t.name) p WHERE p.pk = 1
                ORDER BY table_id\
                """)) {
      while (rows.next()) {
        var of = columns.getOrDefault(rows.getInt(1), List.of());
        tables.add(
            new SyncedTable(
                rows.getInt(1),
                rows.getString(2),
                MergeKind.valueOf(rows.getString(3).toUpperCase(Locale.ROOT)),
                rows.getString(6),
                Optional.ofNullable(rows.getString(4)),
                rows.getBoolean(5),
                of,
                SyncedTable.groups(of.stream())));
      }
    }
    return new SyncedSchema(tables);
  }

  /// By the number of their table.
  private static Map<Integer, List<SyncedTable.Column>> columns(Connection connection)
      throws SQLException {
    Map<Integer, List<SyncedTable.Column>> columns = new HashMap<>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                SELECT table_id, column_id, c.name, merge_group, refers_to, p."notnull", is_later
                FROM synced_column c JOIN synced_table t USING (table_id)
                  JOIN pragma_table_info(t.name) p ON p.name = c.name
                ORDER BY table_id, column_id\
                """)) {
      while (rows.next()) {
        columns
            .computeIfAbsent(rows.getInt(1), any -> new ArrayList<>())
            .add(
                new SyncedTable.Column(
                    rows.getInt(2),
                    rows.getString(3),
                    rows.getInt(4),
                    Optional.ofNullable(rows.getString(5)),
                    rows.getBoolean(6),
                    rows.getBoolean(7)));
      }
    }
    return columns;
  }

  SyncedTable table(String name) {
    return Objects.requireNonNull(byName.get(name), () -> name + " is not a synced table");
  }

  Optional<SyncedTable> table(int number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  /// The tables whose rows are lines of this one's.
  List<SyncedTable> partsOf(SyncedTable table) {
    return parts.getOrDefault(table.name(), List.of());
  }

  Collection<SyncedTable> tables() {
    return byName.values();
  }
}
