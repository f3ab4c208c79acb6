package coop.meent.store;

import coop.meent.base.Id.DeedId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Takes a deed back by retracting its changes and folding the touched rows again. It works over
/// restarts, since it needs nothing but the change log, and it is a deed of its own: redo is
/// undoing the undo.
final class Undo {

  private final SyncedSchema schema;
  private final OperationCodec codec;
  private final Door door;
  private final Fold fold;
  private final Retractions retractions;

  Undo(SyncedSchema schema, OperationCodec codec, Door door, Fold fold, Retractions retractions) {
    this.schema = schema;
    this.codec = codec;
    this.door = door;
    this.fold = fold;
    this.retractions = retractions;
  }

  private record Logged(byte[] hash, Space space, List<Operation> operations) {}

  /// Why the deed cannot be taken back, or empty when [#retract] may go on.
  Optional<UndoOutcome> refusal(DeedId deed) throws SQLException {
    var changes = changesOf(deed);
    for (var change : changes) {
      if (retractions.isRetracted(change.hash)) return Optional.of(new UndoOutcome.AlreadyUndone());
    }
    for (var row : rowsOf(changes)) {
      if (row.table().isFinal()) return Optional.of(new UndoOutcome.Final());
    }
    return Optional.empty();
  }

  /// Notes a retraction of every change of the deed.
  void retract(Tx tx, DeedId deed) throws SQLException {
    for (var change : changesOf(deed)) tx.note(change.space, new Operation.Retract(change.hash));
  }

  /// Brings the rows of a deed in line with what stands, after its retraction was appended; empty
  /// when all is well, or the first row elsewhere that leans on a row that went.
  Optional<UndoOutcome> refold(Tx tx, DeedId deed) throws SQLException {
    for (var change : effectiveChanges(changesOf(deed))) {
      boolean stands = !retractions.isRetracted(change.hash);
      for (var row : rowsOf(List.of(change))) {
        tx.touch(row.table().name());
        var target =
            row.table().kind() == MergeKind.RECORD
                ? Optional.ofNullable(fold.fold(row.table(), row.key()))
                : stands ? Optional.of(row) : Optional.<Row>empty();
        if (target.isPresent()) door.fold(target.get());
        else door.remove(row);
      }
    }
    return firstDangling(effectiveChanges(changesOf(deed)));
  }

  /// A deed that retracted others has no rows of its own: what changes are the rows of those.
  private List<Logged> effectiveChanges(List<Logged> changes) throws SQLException {
    List<Logged> effective = new ArrayList<>();
    for (var change : changes) {
      effective.add(change);
      for (var operation : change.operations) {
        if (operation instanceof Operation.Retract(var hash))
          effective.addAll(effectiveChanges(changeOf(hash)));
      }
    }
    return effective;
  }

  private Optional<UndoOutcome> firstDangling(List<Logged> changes) throws SQLException {
    Map<String, List<byte[]>> gone = new HashMap<>();
    for (var row : rowsOf(changes)) {
      if (!door.exists(row.table().name(), row.table().keyColumn(), row.key()))
        gone.computeIfAbsent(row.table().name(), any -> new ArrayList<>()).add(row.key());
    }
    for (var table : schema.tables()) {
      for (var column : table.columns()) {
        for (var key : gone.getOrDefault(column.refersTo().orElse(""), List.of())) {
          if (door.exists(table.name(), column.name(), key))
            return Optional.of(new UndoOutcome.StillUsed(table.name()));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Row> rowsOf(List<Logged> changes) {
    List<Row> rows = new ArrayList<>();
    for (var change : changes) {
      for (var operation : change.operations) {
        if (operation instanceof Operation.Put(var row, var _)) rows.add(row);
      }
    }
    return rows;
  }

  private static final String SELECT =
      "SELECT hash, kind, subject, payload FROM change JOIN space ON space.id = space_id WHERE ";

  private List<Logged> changesOf(DeedId deed) throws SQLException {
    return changes(SELECT + "deed_id = ? ORDER BY number", IdConverter.bytes(deed.uuid()));
  }

  private List<Logged> changeOf(byte[] hash) throws SQLException {
    return changes(SELECT + "hash = ?", hash);
  }

  private List<Logged> changes(String query, byte[] key) throws SQLException {
    List<Logged> changes = new ArrayList<>();
    var statement = door.prepare(query);
    statement.setBytes(1, key);
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        var subject = Optional.ofNullable(rows.getBytes(3)).map(IdConverter::uuid);
        changes.add(
            new Logged(
                rows.getBytes(1),
                space(rows.getString(2), subject),
                codec.decode(rows.getBytes(4)).operations()));
      }
    }
    return changes;
  }

  private static Space space(String kind, Optional<UUID> subject) {
    return new Space(Space.Kind.valueOf(kind), subject);
  }
}
