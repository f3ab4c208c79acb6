package coop.meent.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Does what the changes say, in memory, and holds the outcome against the database: facts at once,
/// records at the end, when the last writer of each merge group is known.
final class FoldAudit {

  private final SyncedSchema schema;
  private final Door door;
  private final OperationsAudit operations;
  private final RowsAudit rows;
  private final Map<RowKey, Expected> records = new HashMap<>();
  private boolean isComplete = true;

  FoldAudit(SyncedSchema schema, Door door, Consumer<Breach> breaches) {
    this.schema = schema;
    this.door = door;
    operations = new OperationsAudit(door, breaches);
    rows = new RowsAudit(schema, door, breaches);
  }

  /// A record as it should be, and the change that had the last word.
  private record Expected(Row row, BitSet groups, Logged lastWriter) {

    /// A record is there when every merge group of it was set by a change that stands.
    boolean isWhole() {
      return Arrays.stream(row.table().groups()).allMatch(groups::get);
    }
  }

  /// @param operations empty when they cannot be read
  void visit(Logged change, Optional<List<Operation>> operations) throws SQLException {
    if (!change.counts()) return;
    if (operations.isEmpty()) isComplete = false;
    boolean stands = !this.operations.isRetracted(change.hash());
    for (var operation : operations.orElse(List.of())) {
      switch (operation) {
        case Operation.Retract(var retracted) -> this.operations.retraction(change, retracted);
        case Operation.Put put -> put(change, put, stands);
        case Operation.Unknown _ -> {}
      }
    }
  }

  private void put(Logged change, Operation.Put put, boolean stands) throws SQLException {
    var row = put.row();
    operations.put(change, put);
    if (!stands) return;
    if (row.table().kind() == MergeKind.RECORD) overwrite(change, put);
    else if (!isLate(row)) rows.fact(change, row);
  }

  /// Facts that a lock keeps waiting: in no table, and not lost.
  private boolean isLate(Row row) throws SQLException {
    var statement = door.prepare("SELECT 1 FROM late_fact WHERE table_id = ? AND row_id = ?");
    statement.setInt(1, row.table().number());
    statement.setBytes(2, row.key());
    try (var result = statement.executeQuery()) {
      return result.next();
    }
  }

  private void overwrite(Logged change, Operation.Put put) {
    var row = put.row();
    var before = records.get(RowKey.of(row));
    var values = before == null ? new Object[row.values().length] : before.row.values();
    var groups = before == null ? new BitSet() : before.groups;
    var columns = row.table().columns();
    for (int i = 0; i < values.length; i++) {
      if (put.groups().get(columns.get(i).group())) values[i] = row.values()[i];
    }
    groups.or(put.groups());
    var now = new Row(row.table(), row.key(), values, List.of());
    records.put(RowKey.of(row), new Expected(now, groups, change));
  }

  void finish() throws SQLException {
    for (var record : records.values()) {
      if (record.isWhole()) rows.record(record.lastWriter, record.row);
    }
    if (!isComplete) return;
    operations.finish();
    for (var table : schema.tables()) rows.requireNoStray(table);
  }
}
