package coop.meent.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The greatest id that a table has before changes are noted in it. Ids grow with time, so most of
/// what comes in lies beyond it: such a row is not there, nothing of it is noted, and neither has
/// to be looked for row by row.
final class GreatestKeys {

  private static final byte[] NONE = {};

  private final Door door;
  private final Map<Integer, byte[]> marks = new HashMap<>();

  GreatestKeys(Door door) {
    this.door = door;
  }

  /// Before anything of a table is noted.
  void mark(SyncedTable table) throws SQLException {
    if (marks.containsKey(table.number())) return;
    var lying = greatest("SELECT %2$s FROM %1$s ORDER BY %2$s DESC LIMIT 1", table);
    var noted =
        greatest(
            "SELECT row_id FROM operation WHERE table_id = %3$d"
                + " ORDER BY table_id DESC, row_id DESC LIMIT 1",
            table);
    marks.put(table.number(), Arrays.compareUnsigned(lying, noted) >= 0 ? lying : noted);
  }

  /// Whether nothing was known of a row when its table was marked; of a table that was not marked
  /// nobody can say.
  boolean isBeyond(SyncedTable table, byte[] key) {
    var mark = marks.get(table.number());
    return mark != null && Arrays.compareUnsigned(key, mark) > 0;
  }

  void forget() {
    marks.clear();
  }

  private byte[] greatest(String query, SyncedTable table) throws SQLException {
    var sql = query.formatted(table.name(), table.keyColumn(), table.number());
    try (var rows = door.prepare(sql).executeQuery()) {
      byte @Nullable [] key = rows.next() ? rows.getBytes(1) : null;
      return key == null ? NONE : key;
    }
  }
}
