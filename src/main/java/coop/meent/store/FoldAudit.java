package coop.meent.store;

import coop.meent.store.Breach.Promise;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Does what the changes say, in memory, and holds the outcome against the database: facts at once,
/// records at the end, when the last writer of each merge group is known.
final class FoldAudit {

  private final SyncedSchema schema;
  private final Consumer<Breach> breaches;
  private final Ancestry ancestry;
  private final Locks locks;
  private final Set<RowKey> judged = new HashSet<>();
  private final OperationsAudit operations;
  private final RowsAudit rows;
  private final Map<RowKey, Expected> records = new HashMap<>();
  private boolean isComplete = true;

  FoldAudit(SyncedSchema schema, Door door, Consumer<Breach> breaches) throws SQLException {
    this.schema = schema;
    this.breaches = breaches;
    ancestry = new Ancestry(door);
    locks = new Locks(schema, door, new Fold(door), ancestry);
    operations = new OperationsAudit(door, breaches);
    rows = new RowsAudit(schema, door, breaches);
  }

  /// A record as it should be, and the change that had the last word.
  private record Expected(Row row, BitSet groups, Logged lastWriter) {

    /// A record is there when every merge group that it cannot be without was set by a change that
    /// stands.
    boolean isWhole() {
      return row.table().requiredGroups().stream().allMatch(groups::get);
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
    else if (!isLate(change, row)) rows.fact(change, row);
  }

  /// Facts that a lock keeps waiting: in no table, and not lost. What the first change that put one
  /// knew, and what the locks knew of it, says whether it must be so.
  private boolean isLate(Logged change, Row row) throws SQLException {
    if (!locks.isLocked(row.table())) return false;
    boolean isLate = locks.isLate(row);
    if (!judged.add(RowKey.of(row))) return isLate;
    var placed = ancestry.find(change.hash());
    boolean should = placed.isPresent() && locks.shutting(row, placed.get()).isPresent();
    if (isLate != should) breaches.accept(Breach.of(Promise.ROWS, change, row));
    return isLate;
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
