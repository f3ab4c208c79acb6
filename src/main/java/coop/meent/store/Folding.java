package coop.meent.store;

import coop.meent.store.OperationCodec.Payload;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Brings rows in line with the changes that count, whatever came, went or came back. First all is
/// noted, then every touched row is folded once.
final class Folding {

  /// So many rows are brought in line together: enough to be quick, few enough to hold.
  private static final int MANY = 16_384;

  private final SyncedSchema schema;
  private final Door door;
  private final Fold fold;
  private final Retractions retractions;
  private final Conflicts conflicts;
  private final Locks locks;
  private final FactSources facts;
  private final GreatestKeys greatest;
  private final Map<RowKey, Touched> touched = new LinkedHashMap<>();
  private final Set<String> changedTables = new HashSet<>();
  private final Map<ByteBuffer, Placed> malformed = new LinkedHashMap<>();
  private @Nullable Placed lastAsked;
  private boolean lastRetracted;

  Folding(
      SyncedSchema schema,
      Door door,
      Fold fold,
      Retractions retractions,
      Conflicts conflicts,
      Locks locks,
      FactSources facts) {
    this.schema = schema;
    this.door = door;
    this.fold = fold;
    this.retractions = retractions;
    this.conflicts = conflicts;
    this.locks = locks;
    this.facts = facts;
    greatest = new GreatestKeys(door);
  }

  private static final class Touched {
    private final Row row;
    private final BitSet groups = new BitSet();
    private Optional<Placed> put = Optional.empty();
    private boolean isOnlyPut = true;

    private Touched(Row row) {
      this.row = row;
    }
  }

  /// A change counts from now on.
  void note(Placed change, Payload payload) throws SQLException {
    for (var operation : payload.operations()) {
      switch (operation) {
        case Operation.Put(var row, var groups) -> {
          greatest.mark(row.table());
          fold.note(row, groups, change);
          var touch = touch(row, groups);
          touch.isOnlyPut &= touch.put.isEmpty();
          touch.put = Optional.of(change);
        }
        case Operation.Retract(var retracted) -> {
          retractions.add(retracted, change.hash());
          touchRows(retracted);
        }
        case Operation.Unknown _ -> {}
      }
    }
  }

  /// A change that counted counts no more.
  void withdraw(Placed change, Payload payload) throws SQLException {
    for (var operation : payload.operations()) {
      switch (operation) {
        case Operation.Put(var row, var groups) -> {
          fold.forget(row, groups, change);
          touch(row, groups).isOnlyPut = false;
        }
        case Operation.Retract(var retracted) -> {
          retractions.remove(retracted, change.hash());
          touchRows(retracted);
        }
        case Operation.Unknown _ -> {}
      }
    }
  }

  /// All rows of a change, and of what that one took back itself.
  private void touchRows(byte[] change) throws SQLException {
    for (var operation : facts.operations(change)) {
      switch (operation) {
        case Operation.Put(var row, var groups) -> touch(row, groups).isOnlyPut = false;
        case Operation.Retract(var retracted) -> touchRows(retracted);
        case Operation.Unknown _ -> {}
      }
    }
  }

  private Touched touch(Row row, BitSet groups) {
    var touch = touched.computeIfAbsent(RowKey.of(row), any -> new Touched(row));
    touch.groups.or(groups);
    return touch;
  }

  /// This laptop set these values, knowing of all that is here.
  void writtenOver(Row row, BitSet groups) throws SQLException {
    if (row.table().kind() != MergeKind.RECORD) return;
    for (int group : row.table().groups()) {
      if (groups.get(group)) conflicts.writtenOver(row.table(), row.key(), group);
    }
    changed("conflict");
  }

  /// This laptop made a fact that another had made too late: the same fact, so it is late.
  void writtenAgain(Row row) throws SQLException {
    if (locks.isLate(row)) touch(row, new BitSet()).isOnlyPut = false;
  }

  /// The values of a record as they stand after something was taken back or came back.
  void conflictsOf(Row row) throws SQLException {
    for (int group : row.table().groups()) {
      if (conflicts.settle(row.table(), row.key(), group)) changed("conflict");
    }
  }

  /// Locks were made or lifted here: what came late may come in.
  void locksChanged(Row lock) throws SQLException {
    var rule = locks.ruleOf(lock.table());
    if (rule.isEmpty()) return;
    locks.renew(rule.get(), lock);
    for (var row : locks.late(rule.get().locked())) touchFact(rule.get().locked(), row);
  }

  private void touchFact(SyncedTable table, byte[] key) throws SQLException {
    for (var row : facts.rows(table, key)) touch(row, new BitSet()).isOnlyPut = false;
  }

  /// Whether so much was touched that it is better folded before more comes.
  boolean isFull() {
    return touched.size() >= MANY;
  }

  /// Folds what was touched. Answers the changes that hold what the database takes from nobody:
  /// they are to be refused and withdrawn, and then there is more to settle.
  List<Placed> settle() throws SQLException {
    if (!touched.isEmpty()) door.folding(this::settleTouched);
    touched.clear();
    greatest.forget();
    lastAsked = null;
    var found = List.copyOf(malformed.values());
    malformed.clear();
    return found;
  }

  private void settleTouched() throws SQLException {
    for (boolean isLockTurn : new boolean[] {true, false}) {
      for (var touch : touched.values().toArray(Touched[]::new)) {
        var rule = locks.ruleOf(touch.row.table());
        if (rule.isPresent() != isLockTurn) continue;
        settle(touch);
        if (isLockTurn) unsettle(rule.get(), touch);
      }
    }
  }

  /// What a lock that came, or went, may shut or let in.
  private void unsettle(Locks.Rule rule, Touched lock) throws SQLException {
    locks.renew(rule, lock.row);
    for (var row : locks.late(rule.locked())) touchFact(rule.locked(), row);
    if (lock.put.isEmpty()) return;
    for (var row : facts.unknownTo(lock.put.get(), rule.locked()))
      touch(row, new BitSet()).isOnlyPut = false;
  }

  private void settle(Touched touch) throws SQLException {
    if (touch.row.table().kind() == MergeKind.RECORD) settleRecord(touch);
    else settleFact(touch);
  }

  private void settleRecord(Touched touch) throws SQLException {
    var table = touch.row.table();
    var key = touch.row.key();
    if (isNewAndWhole(touch)) {
      put(touch.row, Optional.empty(), false);
      return;
    }
    for (int group : table.groups()) {
      if (touch.groups.get(group) && conflicts.settle(table, key, group)) changed("conflict");
    }
    var stands = door.read(table, key);
    var folded = fold.record(table, key).row();
    if (folded.isEmpty()) {
      if (stands != null) remove(touch.row);
    } else if (stands == null || !Arrays.deepEquals(stands, folded.get().values())) {
      put(folded.get(), Optional.empty(), stands != null);
    }
  }

  /// Most records come once, with all that is in them, and there is nothing to fold.
  private boolean isNewAndWhole(Touched touch) throws SQLException {
    var table = touch.row.table();
    for (int group : table.groups()) if (!touch.groups.get(group)) return false;
    return isPutOnce(touch) && !isThere(touch.row);
  }

  /// Whether the change that came is the only one that puts the row, and was not taken back before
  /// it could be read here.
  private boolean isPutOnce(Touched touch) throws SQLException {
    if (!touch.isOnlyPut || touch.put.isEmpty()) return false;
    var row = touch.row;
    var change = touch.put.get();
    boolean isSetByOthers =
        !greatest.isBeyond(row.table(), row.key())
            && fold.isSetByOthers(row.table(), row.key(), change.hash());
    return !isSetByOthers && !isRetracted(change);
  }

  /// Many rows of one change come one after the other, and nothing is taken back meanwhile.
  private boolean isRetracted(Placed change) throws SQLException {
    if (!change.equals(lastAsked)) {
      lastRetracted = retractions.isRetracted(change.hash());
      lastAsked = change;
    }
    return lastRetracted;
  }

  private boolean isThere(Row row) throws SQLException {
    var table = row.table();
    return !greatest.isBeyond(table, row.key())
        && door.exists(table.name(), table.keyColumn(), row.key());
  }

  private void settleFact(Touched touch) throws SQLException {
    var table = touch.row.table();
    boolean wasLate = locks.isLocked(table) && locks.forget(table, touch.row.key());
    boolean isThere = isThere(touch.row);
    var source =
        !isThere && !wasLate && isOnlyWord(touch)
            ? touch.put.map(change -> new FactSources.Source(touch.row, change))
            : facts.source(table, touch.row.key());
    if (source.isEmpty()) {
      if (isThere) remove(touch.row);
      return;
    }
    var row = source.get().row();
    var lock = locks.shutting(row, source.get().change());
    if (lock.isPresent()) {
      locks.note(row, source.get().change().hash(), lock.get());
      changed("late_fact");
      if (isThere) remove(row);
    } else if (!isThere || !stands(row)) {
      put(row, Optional.of(source.get().change()), isThere);
    }
  }

  /// Whether nothing but the change that came says what the fact is. What is final is noted nowhere
  /// but in its change, and is never taken back.
  private boolean isOnlyWord(Touched touch) throws SQLException {
    return touch.row.table().isFinal() ? touch.isOnlyPut : isPutOnce(touch);
  }

  private boolean stands(Row row) throws SQLException {
    var stands = door.read(row.table(), row.key());
    if (stands == null || !Arrays.deepEquals(stands, row.values())) return false;
    for (var table : schema.partsOf(row.table())) {
      var wanted = row.parts().stream().filter(part -> part.table().equals(table)).toList();
      var found = door.readAll(table, row.key());
      if (wanted.size() != found.size()) return false;
      for (int i = 0; i < found.size(); i++) {
        if (!Arrays.deepEquals(found.get(i), wanted.get(i).values())) return false;
      }
    }
    return true;
  }

  /// A row that the database takes from nobody is not there; a fact's change is malformed then. (Of
  /// a record nobody can say which of several changes is to blame.)
  private void put(Row row, Optional<Placed> change, boolean isThere) throws SQLException {
    try {
      if (isThere) door.fold(row);
      else door.foldNew(row);
      changed(row.table().name());
      row.parts().forEach(part -> changed(part.table().name()));
    } catch (SQLException e) {
      if (!SqliteErrors.isConstraint(e)) throw e;
      door.close(); // the driver closes a statement that fails
      remove(row);
      change.ifPresent(placed -> malformed.put(ByteBuffer.wrap(placed.hash()), placed));
    }
  }

  private void remove(Row row) throws SQLException {
    List<Row> parts = new ArrayList<>();
    for (var table : schema.partsOf(row.table()))
      parts.add(new Row(table, row.key(), new Object[0], List.of()));
    door.remove(new Row(row.table(), row.key(), new Object[0], parts));
    changed(row.table().name());
    parts.forEach(part -> changed(part.table().name()));
  }

  private void changed(String table) {
    changedTables.add(table);
  }

  /// Forgets what was touched, since a transaction was taken back.
  void forget() {
    touched.clear();
    greatest.forget();
    lastAsked = null;
    malformed.clear();
    changedTables.clear();
    facts.forget();
    locks.forget();
  }

  /// Names of the tables whose rows changed since this was asked last.
  Set<String> takeChanged() {
    var changed = Set.copyOf(changedTables);
    changedTables.clear();
    return changed;
  }
}
