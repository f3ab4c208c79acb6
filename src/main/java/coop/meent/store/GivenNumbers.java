package coop.meent.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Numbers that records were given, in a column `number` and, where laptops number apart, within a
/// column `series` of the same merge group. A number that was taken back by undo stays given: redo
/// brings it back.
final class GivenNumbers {

  private static final String NUMBER = "number";
  private static final String SERIES = "series";

  private final SyncedTable table;
  private final Door door;

  GivenNumbers(SyncedTable table, Door door) {
    this.table = table;
    this.door = door;
  }

  /// The highest there ever was in a series; 0 when there was none.
  long last(Optional<String> series) throws SQLException {
    return door.isThere("retraction") ? lastEver(series) : lastNow(series);
  }

  /// Nothing was ever taken back, so what stands is all there was.
  private long lastNow(Optional<String> series) throws SQLException {
    boolean hasSeries = table.columns().stream().anyMatch(one -> one.name().equals(SERIES));
    var statement =
        door.prepare(
            "SELECT coalesce(max(number), 0) FROM "
                + table.name()
                + (hasSeries ? " WHERE series IS ?" : ""));
    if (hasSeries) statement.setString(1, series.orElse(null));
    try (var row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private long lastEver(Optional<String> series) throws SQLException {
    var statement =
        door.prepare("SELECT contents FROM operation WHERE table_id = ? AND merge_group = ?");
    statement.setInt(1, table.number());
    statement.setInt(2, group());
    long last = 0;
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        var given = Fold.values(table, group(), rows.getBytes(1));
        if (!Objects.equals(at(given, SERIES), series.orElse(null))) continue;
        if (at(given, NUMBER) instanceof Long number) last = Math.max(last, number);
      }
    }
    return last;
  }

  private int group() {
    return table.columns().stream()
        .filter(column -> column.name().equals(NUMBER))
        .findFirst()
        .orElseThrow()
        .group();
  }

  private @Nullable Object at(@Nullable Object[] values, String column) {
    for (int i = 0; i < values.length; i++) {
      if (table.columns().get(i).name().equals(column)) return values[i];
    }
    return null;
  }

  /// The records in the order in which they came to be, which all laptops agree on.
  List<UUID> inOrder() throws SQLException {
    var statement =
        door.prepare(
            "SELECT row_id FROM operation WHERE table_id = ? AND merge_group = ?"
                + " ORDER BY effective_time, change_hash");
    statement.setInt(1, table.number());
    statement.setInt(2, group());
    Set<UUID> ids = new LinkedHashSet<>();
    try (var rows = statement.executeQuery()) {
      while (rows.next()) ids.add(IdConverter.uuid(rows.getBytes(1)));
    }
    return new ArrayList<>(ids);
  }
}
