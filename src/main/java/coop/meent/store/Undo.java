package coop.meent.store;

import coop.meent.base.Id.DeedId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes a deed back by retracting its changes and folding the touched rows again. It works over
/// restarts, since it needs nothing but the change log, and it is a deed of its own: redo is
/// undoing the undo.
final class Undo {

  private final SyncedSchema schema;
  private final DoneChanges changes;
  private final Door door;
  private final Fold fold;
  private final Retractions retractions;
  private final Folding folding;

  Undo(
      SyncedSchema schema,
      OperationCodec codec,
      Door door,
      Fold fold,
      Retractions retractions,
      Folding folding) {
    this.schema = schema;
    changes = new DoneChanges(codec, door);
    this.door = door;
    this.fold = fold;
    this.retractions = retractions;
    this.folding = folding;
  }

  /// Why the deed cannot be taken back, or empty when [#retract] may go on.
  Optional<UndoOutcome> refusal(DeedId deed) throws SQLException {
    var done = changes.of(deed);
    for (var change : done) {
      if (retractions.isRetracted(change.hash()))
        return Optional.of(new UndoOutcome.AlreadyUndone());
    }
    for (var row : DoneChanges.rows(done)) {
      if (row.table().isFinal()) return Optional.of(new UndoOutcome.Final());
    }
    return Optional.empty();
  }

  /// Notes a retraction of every change of the deed.
  void retract(Tx tx, DeedId deed) throws SQLException {
    for (var change : changes.of(deed))
      tx.note(change.space(), new Operation.Retract(change.hash()));
  }

  /// Brings the rows of a deed in line with what stands, after its retraction was appended; empty
  /// when all is well, or what stands in the way.
  Optional<UndoOutcome> refold(Tx tx, DeedId deed) throws SQLException {
    var rows = DoneChanges.rows(withRetracted(changes.of(deed)));
    rows.forEach(row -> tx.touch(row.table().name()));
    var refusal = new Refold(schema, changes, door, fold).of(rows);
    if (refusal.isPresent()) return refusal;
    for (var row : rows) {
      if (row.table().kind() == MergeKind.RECORD) folding.conflictsOf(row);
      folding.locksChanged(row);
    }
    return refusal;
  }

  /// A deed that retracted others has no rows of its own: what changes are the rows of those.
  private List<DoneChanges.Done> withRetracted(List<DoneChanges.Done> done) throws SQLException {
    List<DoneChanges.Done> all = new ArrayList<>();
    for (var change : done) {
      all.add(change);
      for (var operation : change.operations()) {
        if (operation instanceof Operation.Retract(var hash))
          all.addAll(withRetracted(changes.of(hash)));
      }
    }
    return all;
  }
}
