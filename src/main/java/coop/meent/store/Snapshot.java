package coop.meent.store;

import coop.meent.base.ByteWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the changes of one space come to, without the changes: its rows as they stand, and all that
/// the fold keeps beside them, so that later changes merge as if every earlier one had been folded
/// here. The same state gives the same bytes, on every laptop. Loaded again by [SnapshotLoading].
///
/// ```
/// page      := version(1) item*
/// item      := 1 table row-id values part*        a row; part := table values
///            | 2 table row-id group time change contents     what the fold of a row is made of
///            | 3 retracted by active              a change that takes back another
///            | 4 table row-id group change        a value that stands against others
///            | 5 table row-id change lock         a fact that came too late
///            | 6 change verdict reason flags      a change that does not count, or not all of it
/// ```
///
/// Up to which day periods are shut is no part of it: that follows from the locks among the rows.
final class Snapshot {

  static final int VERSION = 1;
  static final int ROW = 1;
  static final int OPERATION = 2;
  static final int RETRACTION = 3;
  static final int CONFLICT = 4;
  static final int LATE = 5;
  static final int VERDICT = 6;

  /// Flags of a change that does not simply count.
  static final int HAS_UNKNOWN = 1;

  static final int IS_APPLIED = 2;

  /// A page is closed when it is longer: what is read at once stays small.
  private static final int FULL = 4 << 20;

  private final SyncedSchema schema;
  private final OperationCodec codec;
  private final Door door;
  private final List<byte[]> pages = new ArrayList<>();
  private ByteWriter page = new ByteWriter().octet(VERSION);

  private Snapshot(SyncedSchema schema, OperationCodec codec, Door door) {
    this.schema = schema;
    this.codec = codec;
    this.door = door;
  }

  /// @param space its number in the file
  static List<byte[]> of(long space, SyncedSchema schema, OperationCodec codec, Door door)
      throws SQLException {
    var snapshot = new Snapshot(schema, codec, door);
    snapshot.write(space);
    return snapshot.pages;
  }

  private void write(long space) throws SQLException {
    rows(space);
    each(
        OPERATION,
        """
        SELECT table_id, row_id, merge_group, operation.effective_time, change_hash, contents
        FROM operation JOIN change ON hash = change_hash WHERE space_id = ?
        ORDER BY table_id, row_id, merge_group, operation.effective_time, change_hash\
        """,
        space);
    each(
        RETRACTION,
        """
        SELECT retracted_hash, by_hash, active FROM retraction JOIN change ON hash = by_hash
        WHERE space_id = ? ORDER BY retracted_hash, by_hash\
        """,
        space);
    each(
        CONFLICT,
        """
        SELECT table_id, row_id, merge_group, change_hash
        FROM conflict JOIN change ON hash = change_hash WHERE space_id = ?
        ORDER BY table_id, row_id, merge_group, change_hash\
        """,
        space);
    each(
        LATE,
        """
        SELECT table_id, row_id, change_hash, lock_hash
        FROM late_fact JOIN change ON hash = change_hash WHERE space_id = ?
        ORDER BY table_id, row_id\
        """,
        space);
    each(
        VERDICT,
        """
        SELECT hash, verdict, reason, has_unknown * %d + is_applied * %d FROM change
        WHERE space_id = ? AND (verdict <> 'ACCEPTED' OR has_unknown = 1 OR is_applied = 0)
        ORDER BY hash\
        """
            .formatted(HAS_UNKNOWN, IS_APPLIED),
        space);
    close();
  }

  /// Rows lie in the space whose changes put them, in order of their table and id.
  private void rows(long space) throws SQLException {
    var keys = new TreeMap<Integer, Set<byte[]>>();
    var statement =
        door.prepare(
            "SELECT payload FROM change WHERE space_id = ? AND payload IS NOT NULL"
                + " AND verdict = 'ACCEPTED' AND is_applied = 1");
    statement.setLong(1, space);
    try (var found = statement.executeQuery()) {
      while (found.next())
        for (var operation : codec.decode(found.getBytes(1)).operations())
          if (operation instanceof Operation.Put(var row, var _))
            keys.computeIfAbsent(row.table().number(), any -> Keys.set()).add(row.key());
    }
    for (var table : keys.entrySet())
      for (var key : table.getValue()) row(schema.table(table.getKey()).orElseThrow(), key);
  }

  private void row(SyncedTable table, byte[] key) throws SQLException {
    var values = door.read(table, key);
    if (values == null) return;
    page.octet(ROW).count(table.number()).raw(key);
    values(values);
    for (var part : schema.partsOf(table)) {
      for (var line : door.readAll(part, key)) {
        page.count(part.number());
        values(line);
      }
    }
    page.count(0);
    turn();
  }

  /// With their number in front: a newer Meent may know more of them.
  private void values(@Nullable Object[] values) {
    page.count(values.length);
    for (var value : values) page.value(value);
  }

  private void each(int kind, String query, long space) throws SQLException {
    var statement = door.prepare(query);
    statement.setLong(1, space);
    try (var rows = statement.executeQuery()) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        page.octet(kind);
        for (int i = 1; i <= columns; i++) page.value(value(rows, i));
        turn();
      }
    }
  }

  /// The driver reads an empty blob as none; of these only a reason may be missing.
  private static @Nullable Object value(ResultSet rows, int column) throws SQLException {
    return switch (rows.getObject(column)) {
      case null -> rows.getMetaData().getColumnName(column).equals("contents") ? new byte[0] : null;
      case Integer number -> Long.valueOf(number);
      case Object other -> other;
    };
  }

  private void turn() {
    if (page.length() > FULL) close();
  }

  private void close() {
    if (page.length() == 1) return;
    pages.add(page.toBytes());
    page = new ByteWriter().octet(VERSION);
  }
}
