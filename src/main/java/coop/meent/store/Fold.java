package coop.meent.store;

import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes a row from the changes that stand. Of a record, per merge group the last one wins, by
/// effective time and then by change hash; of a fact, the first one. What was taken back does not
/// count. A pure function of the accepted changes, whatever the order in which they came.
final class Fold {

  /// Where a fact has no groups of its own to note, only which changes put it.
  static final int WHOLE = 0;

  private static final byte[] NOTHING = {};

  private final Door door;

  Fold(Door door) {
    this.door = door;
  }

  /// What a record's row comes to.
  ///
  /// @param row empty unless every merge group was set by a change that stands
  /// @param isPartial whether some groups were set and others not: changes to a row whose making
  ///   was taken back
  record Folded(Optional<Row> row, boolean isPartial) {}

  /// Notes what a change set: a record's groups with their contents, or that it put a fact. What is
  /// final is never folded again, and its change is all there is to know. (A change that is noted
  /// again was read by a newer program, which may know more of its columns.)
  void note(Row row, BitSet groups, Placed change) throws SQLException {
    for (int group : notedGroups(row.table())) {
      if (group == WHOLE || groups.get(group)) note(row, group, change);
    }
  }

  static List<Integer> notedGroups(SyncedTable table) {
    if (table.kind() == MergeKind.RECORD) return table.groups();
    return table.isFinal() ? List.of() : List.of(WHOLE);
  }

  private void note(Row row, int group, Placed change) throws SQLException {
    var statement =
        door.prepare(
            """
            INSERT INTO operation
              (table_id, row_id, merge_group, effective_time, change_hash, contents)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET contents = excluded.contents\
            """);
    statement.setInt(1, row.table().number());
    statement.setBytes(2, row.key());
    statement.setInt(3, group);
    statement.setLong(4, change.effectiveTime());
    statement.setBytes(5, change.hash());
    statement.setBytes(6, contents(row, group));
    statement.executeUpdate();
  }

  /// As if the change had set nothing.
  void forget(Row row, BitSet groups, Placed change) throws SQLException {
    var statement =
        door.prepare(
            "DELETE FROM operation WHERE table_id = ? AND row_id = ? AND merge_group = ?"
                + " AND effective_time = ? AND change_hash = ?");
    for (int group : notedGroups(row.table())) {
      if (group != WHOLE && !groups.get(group)) continue;
      statement.setInt(1, row.table().number());
      statement.setBytes(2, row.key());
      statement.setInt(3, group);
      statement.setLong(4, change.effectiveTime());
      statement.setBytes(5, change.hash());
      statement.executeUpdate();
    }
  }

  /// Whether another change than this one set anything of a record.
  boolean isSetByOthers(SyncedTable table, byte[] key, byte[] change) throws SQLException {
    var statement =
        door.prepare(
            "SELECT 1 FROM operation WHERE table_id = ? AND row_id = ? AND change_hash <> ? LIMIT"
                + " 1");
    statement.setInt(1, table.number());
    statement.setBytes(2, key);
    statement.setBytes(3, change);
    try (var row = statement.executeQuery()) {
      return row.next();
    }
  }

  Folded record(SyncedTable table, byte[] key) throws SQLException {
    var values = new @Nullable Object[table.columns().size()];
    var given = new BitSet();
    boolean any = false;
    for (int group : table.groups()) {
      var contents = winner(table, key, group);
      if (contents == null) continue;
      any = true;
      given.set(group);
      var set = values(table, group, contents);
      for (int i = 0; i < values.length; i++) {
        if (table.columns().get(i).group() == group) values[i] = set[i];
      }
    }
    return table.requiredGroups().stream().allMatch(given::get)
        ? new Folded(Optional.of(new Row(table, key, values, List.of())), false)
        : new Folded(Optional.empty(), any);
  }

  /// The change whose word a fact is: the first one that put it and stands.
  Optional<byte[]> fact(SyncedTable table, byte[] key) throws SQLException {
    var statement =
        door.prepare(
            """
            SELECT change_hash FROM operation
            WHERE table_id = ? AND row_id = ? AND merge_group = ?
              AND NOT EXISTS (
                SELECT 1 FROM retraction WHERE retracted_hash = change_hash AND active = 1)
            ORDER BY effective_time, change_hash LIMIT 1\
            """);
    statement.setInt(1, table.number());
    statement.setBytes(2, key);
    statement.setInt(3, WHOLE);
    try (var result = statement.executeQuery()) {
      return result.next() ? Optional.of(result.getBytes(1)) : Optional.empty();
    }
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

  /// What [#contents] holds: a value for each column of the group, and null for the others.
  static @Nullable Object[] values(SyncedTable table, int group, byte[] contents) {
    var values = new @Nullable Object[table.columns().size()];
    var in = new ByteReader(contents);
    for (int i = 0; i < values.length; i++) {
      if (table.columns().get(i).group() == group) values[i] = in.value();
    }
    return values;
  }

  static byte[] contents(Row row, int group) {
    if (group == WHOLE) return NOTHING;
    var out = new ByteWriter();
    var columns = row.table().columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).group() == group) out.value(row.values()[i]);
    }
    return out.toBytes();
  }
}
