package coop.meent.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds two files against each other that have the same changes: all that follows from these, and
/// nothing that is a laptop's own.
final class FileComparison {

  /// What the fold keeps: its columns by table, the key first.
  private static final Map<String, String> KEPT = kept();

  private final Connection one;
  private final Connection other;

  FileComparison(Connection one, Connection other) {
    this.one = one;
    this.other = other;
  }

  private static Map<String, String> kept() {
    Map<String, String> kept = new LinkedHashMap<>();
    kept.put("change", "hash, effective_time, verdict, reason, has_unknown, is_applied");
    kept.put("head", "hash, effective_time");
    kept.put("operation", "row_id, table_id, merge_group, effective_time, change_hash, contents");
    kept.put("retraction", "retracted_hash, by_hash, active");
    kept.put("conflict", "row_id, table_id, merge_group, change_hash");
    kept.put("late_fact", "row_id, table_id, change_hash, lock_hash");
    kept.put("shut_period", "scope, lock_table, through_date");
    return kept;
  }

  /// The first difference, rows before what the fold keeps beside them.
  Optional<FoldProof.Difference> first() throws SQLException {
    var schema = SyncedSchema.read(one);
    for (var table : schema.tables()) {
      var columns = table.keyColumn() + (table.columns().isEmpty() ? "" : ", ");
      var found = first(table.name(), columns + table.columnNames(), own(schema, table));
      if (found.isPresent()) return found;
    }
    for (var table : KEPT.entrySet()) {
      var found = first(table.getKey(), table.getValue(), Set.of());
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  /// Rows that never leave the laptop: no change speaks of them.
  private Set<UUID> own(SyncedSchema schema, SyncedTable table) throws SQLException {
    var owner = table.partOf().map(schema::table).orElse(table);
    try (var door = new Door(one)) {
      return new PrivateRows(door).of(owner);
    }
  }

  private Optional<FoldProof.Difference> first(String table, String columns, Set<UUID> own)
      throws SQLException {
    int count = columns.split(", ", -1).length;
    List<String> places = new ArrayList<>();
    for (int i = 1; i <= count; i++) places.add(String.valueOf(i));
    var query =
        "SELECT %s FROM %s ORDER BY %s".formatted(columns, table, String.join(", ", places));
    try (var here = one.createStatement();
        var there = other.createStatement()) {
      var left = new Reading(here, query, count, own);
      var right = new Reading(there, query, count, Set.of());
      while (left.row != null || right.row != null) {
        var difference = left.difference(right);
        if (difference.isPresent())
          return Optional.of(new FoldProof.Difference(table, left.key(right), difference.get()));
        left.next();
        right.next();
      }
      return Optional.empty();
    }
  }

  private static final class Reading {
    private final ResultSet rows;
    private final int columns;
    private final Set<UUID> own;
    private @Nullable Object @Nullable [] row;

    private Reading(Statement statement, String query, int columns, Set<UUID> own)
        throws SQLException {
      rows = statement.executeQuery(query);
      this.columns = columns;
      this.own = own;
      next();
    }

    private void next() throws SQLException {
      do {
        row = read();
      } while (row != null && !own.isEmpty() && own.contains(id(row)));
    }

    private @Nullable Object @Nullable [] read() throws SQLException {
      if (!rows.next()) return null;
      var read = new @Nullable Object[columns];
      for (int i = 0; i < columns; i++) read[i] = rows.getObject(i + 1);
      return read;
    }

    private static UUID id(@Nullable Object[] row) {
      return IdConverter.uuid((byte[]) Objects.requireNonNull(row[0]));
    }

    /// The column that differs, or none when one of them has no such row; empty when all is alike.
    private Optional<Optional<String>> difference(Reading other) throws SQLException {
      if (row == null || other.row == null) return Optional.of(Optional.empty());
      for (int i = 0; i < columns; i++) {
        if (Objects.deepEquals(row[i], other.row[i])) continue;
        return Optional.of(
            i == 0 ? Optional.empty() : Optional.of(rows.getMetaData().getColumnName(i + 1)));
      }
      return Optional.empty();
    }

    /// Of the row that comes first: the other has none with that key, or another one.
    private String key(Reading other) {
      var mine = row == null ? null : (byte[]) row[0];
      var theirs = other.row == null ? null : (byte[]) other.row[0];
      boolean isMine =
          theirs == null || (mine != null && Arrays.compareUnsigned(mine, theirs) <= 0);
      var key = Objects.requireNonNull(isMine ? mine : theirs);
      return key.length == 16 ? IdConverter.uuid(key).toString() : HexFormat.of().formatHex(key);
    }
  }
}
