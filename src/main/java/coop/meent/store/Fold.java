package coop.meent.store;

import java.sql.SQLException;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Makes a record's row from its operations: per merge group the last one wins, by effective time
/// and then by change hash, and what was taken back does not count. A pure function of the accepted
/// changes, whatever the order in which they came.
final class Fold {

  private final Door door;

  Fold(Door door) {
    this.door = door;
  }

  /// Notes the groups that a change set on a record.
  void note(Row row, BitSet groups, ChangeLog.Appended change) throws SQLException {
    var statement =
        door.prepare(
            """
            INSERT INTO operation
              (table_id, row_id, merge_group, effective_time, change_hash, contents)
            VALUES (?, ?, ?, ?, ?, ?)\
            """);
    for (int group : row.table().groups()) {
      if (!groups.get(group)) continue;
      statement.setInt(1, row.table().number());
      statement.setBytes(2, row.key());
      statement.setInt(3, group);
      statement.setLong(4, change.effectiveTime());
      statement.setBytes(5, change.hash());
      statement.setBytes(6, contents(row, group));
      statement.executeUpdate();
    }
  }

  /// What the row should hold, or null when every operation on it was taken back.
  @Nullable Row fold(SyncedTable table, byte[] key) throws SQLException {
    var values = new @Nullable Object[table.columns().size()];
    boolean any = false;
    for (int group : table.groups()) {
      var contents = winner(table, key, group);
      if (contents == null) continue;
      any = true;
      var in = new ByteReader(contents);
      for (int i = 0; i < values.length; i++) {
        if (table.columns().get(i).group() == group) values[i] = in.value();
      }
    }
    return any ? new Row(table, key, values, java.util.List.of()) : null;
  }

  private byte @Nullable [] winner(SyncedTable table, byte[] key, int group) throws SQLException {
    var statement =
        door.prepare(
            """
            SELECT contents FROM operation
            WHERE table_id = ? AND row_id = ? AND merge_group = ?
              AND NOT EXISTS (
                SELECT 1 FROM retraction WHERE retracted_hash = change_hash AND active = 1)
            ORDER BY effective_time DESC, change_hash DESC LIMIT 1\
            """);
    statement.setInt(1, table.number());
    statement.setBytes(2, key);
    statement.setInt(3, group);
    try (var result = statement.executeQuery()) {
      return result.next() ? result.getBytes(1) : null;
    }
  }

  static byte[] contents(Row row, int group) {
    var out = new ByteWriter();
    var columns = row.table().columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).group() == group) out.value(row.values()[i]);
    }
    return out.toBytes();
  }
}
