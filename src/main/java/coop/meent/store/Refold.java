package coop.meent.store;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Folds rows again after something was taken back or came back, and says what stands in the way:
/// nothing may come to point to a row that is not there.
final class Refold {

  private final SyncedSchema schema;
  private final DoneChanges changes;
  private final Door door;
  private final Fold fold;
  private final Map<ByteBuffer, Map<RowKey, Row>> rowsByChange = new HashMap<>();
  private final List<Row> gone = new ArrayList<>();
  private final List<Row> there = new ArrayList<>();

  Refold(SyncedSchema schema, DoneChanges changes, Door door, Fold fold) {
    this.schema = schema;
    this.changes = changes;
    this.door = door;
    this.fold = fold;
  }

  Optional<UndoOutcome> of(Collection<Row> rows) throws SQLException {
    for (var row : rows) {
      if (isPartial(row)) return Optional.of(new UndoOutcome.StillUsed(row.table().name()));
      var target = target(row);
      if (target.isPresent()) {
        door.fold(target.get());
        there.add(target.get());
      } else {
        door.remove(row);
        gone.add(row);
      }
    }
    var pointing = pointingToGone();
    return pointing.isPresent() ? pointing : pointingNowhere();
  }

  /// Whether a later deed changed a row whose making is taken back.
  private boolean isPartial(Row row) throws SQLException {
    return row.table().kind() == MergeKind.RECORD
        && fold.record(row.table(), row.key()).isPartial();
  }

  private Optional<Row> target(Row row) throws SQLException {
    if (row.table().kind() == MergeKind.RECORD) return fold.record(row.table(), row.key()).row();
    var change = fold.fact(row.table(), row.key());
    if (change.isEmpty()) return Optional.empty();
    return Optional.ofNullable(rowsOf(change.get()).get(RowKey.of(row)));
  }

  private Map<RowKey, Row> rowsOf(byte[] change) throws SQLException {
    var known = rowsByChange.get(ByteBuffer.wrap(change));
    if (known != null) return known;
    Map<RowKey, Row> rows = new HashMap<>();
    for (var row : DoneChanges.rows(changes.of(change))) rows.put(RowKey.of(row), row);
    rowsByChange.put(ByteBuffer.wrap(change), rows);
    return rows;
  }

  private Optional<UndoOutcome> pointingToGone() throws SQLException {
    Map<String, List<byte[]>> keys = new HashMap<>();
    for (var row : gone)
      keys.computeIfAbsent(row.table().name(), any -> new ArrayList<>()).add(row.key());
    for (var table : schema.tables()) {
      for (var column : table.columns()) {
        for (var key : keys.getOrDefault(column.refersTo().orElse(""), List.of())) {
          if (door.exists(table.name(), column.name(), key))
            return Optional.of(new UndoOutcome.StillUsed(table.name()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<UndoOutcome> pointingNowhere() throws SQLException {
    for (var row : there) {
      var columns = row.table().columns();
      for (int i = 0; i < columns.size(); i++) {
        var target = columns.get(i).refersTo();
        if (target.isEmpty() || !(row.values()[i] instanceof byte[] id)) continue;
        if (!door.exists(target.get(), schema.table(target.get()).keyColumn(), id))
          return Optional.of(new UndoOutcome.LeansOnGone(target.get()));
      }
    }
    return Optional.empty();
  }
}
