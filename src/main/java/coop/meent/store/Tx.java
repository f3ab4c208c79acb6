package coop.meent.store;

import coop.meent.base.Hash;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.store.OperationCodec.Payload;
import coop.meent.store.SyncedTable.Column;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/// A deed under way: one SQLite transaction, and one change per space it touches. Reads go through
/// [#sql()]; synced tables are written through the `put`s alone, local tables by `sql()`.
public final class Tx {

  private final DSLContext sql;
  private final DeedId deed;
  private final SyncedSchema schema;
  private final Door door;
  private final RecordRows rows;
  private final Replica.Engine engine;
  private final Map<Space, List<Operation>> operations = new LinkedHashMap<>();
  private final Set<String> touched = new LinkedHashSet<>();
  private final Map<RowKey, Integer> places = new HashMap<>();
  private final Set<UUID> known = new HashSet<>();
  private final Map<Numbering, Long> given = new HashMap<>();

  Tx(DSLContext sql, DeedId deed, SyncedSchema schema, Replica.Engine engine) {
    this.sql = sql;
    this.deed = deed;
    this.schema = schema;
    this.engine = engine;
    door = engine.door();
    rows = new RecordRows(schema);
  }

  public DSLContext sql() {
    return sql;
  }

  public DeedId deed() {
    return deed;
  }

  /// This laptop's short code, with which its number series begin.
  public String series() {
    try (var row = door.prepare("SELECT series FROM device WHERE here = 1").executeQuery()) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /// The number that the next record of a table with a column `number` is given: one more than the
  /// highest there ever was, also one that was taken back since. Asked again in the same
  /// transaction it is the one after.
  ///
  /// @param series of a table with a column `series`
  public long nextNumber(String table, Optional<String> series) {
    return given.compute(
        new Numbering(table, series),
        (_, last) -> (last == null ? lastNumber(table, series) : last) + 1);
  }

  private record Numbering(String table, Optional<String> series) {}

  private long lastNumber(String table, Optional<String> series) {
    try {
      return new GivenNumbers(schema.table(table), door).last(series);
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /// Facts of a table that are written and not in it now, and may yet come: those that came late,
  /// and those of changes that do not count.
  public List<AbsentFacts.AbsentFact> absentFacts(String table) {
    try {
      return AbsentFacts.read(door, schema.table(table), engine.codec());
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /// The records of a table with a column `number`, in the order in which they came to be. All
  /// laptops agree on it.
  public List<UUID> inOrderOfMaking(String table) {
    try {
      return new GivenNumbers(schema.table(table), door).inOrder();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  SyncedSchema schema() {
    return schema;
  }

  Replica.Engine engine() {
    return engine;
  }

  /// This file as one of several, for what comes from other laptops.
  public Replica replica(Judge judge) {
    return new Replica(engine, judge, this);
  }

  /// For judging a chain that was forked.
  public ChainLines chainLines() {
    return new ChainLines(door);
  }

  /// What goes to other laptops.
  public Outbox outbox() {
    return new Outbox(sql, door, engine.clock());
  }

  /// What a space comes to, to be held against that of another laptop.
  public Hash stateHash(Space space) {
    try {
      return new StateHash(schema, engine.codec(), door).of(space);
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /// Stores a fact, or a record new or changed, and notes the operation. Of a record only the merge
  /// groups that differ travel; putting what stands there already does nothing.
  ///
  /// @throws DanglingReferenceException when a column names a row that is not here
  public void put(Space space, TableRecord<?> record) {
    put(space, record, List.of());
  }

  /// Stores a fact together with its parts: one operation, one seal.
  public void put(Space space, TableRecord<?> record, List<? extends TableRecord<?>> parts) {
    var row = rows.row(record, parts);
    try {
      var groups = row.table().kind() == MergeKind.RECORD ? upsert(row) : insert(row);
      if (groups.isEmpty()) return;
      if (space.kind() == Space.Kind.PRIVATE) new PrivateRows(door).note(row);
      else notePut(space, new Operation.Put(row, groups));
      touched.add(row.table().name());
      row.parts().forEach(part -> touched.add(part.table().name()));
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private BitSet insert(Row row) throws SQLException {
    requireReferences(row, allGroups(row.table()));
    for (var part : row.parts()) requireReferences(part, allGroups(part.table()));
    door.insert(row);
    known.add(IdConverter.uuid(row.key()));
    return allGroups(row.table());
  }

  private BitSet upsert(Row row) throws SQLException {
    var before = door.read(row.table(), row.key());
    var groups = before == null ? allGroups(row.table()) : changedGroups(row, before);
    requireReferences(row, groups);
    if (!groups.isEmpty()) door.upsert(row);
    known.add(IdConverter.uuid(row.key()));
    return groups;
  }

  private static BitSet allGroups(SyncedTable table) {
    var groups = new BitSet();
    for (var column : table.columns()) groups.set(column.group());
    return groups;
  }

  private static BitSet changedGroups(Row row, @Nullable Object[] before) {
    var groups = new BitSet();
    var columns = row.table().columns();
    for (int i = 0; i < columns.size(); i++) {
      if (!java.util.Objects.deepEquals(row.values()[i], before[i]))
        groups.set(columns.get(i).group());
    }
    return groups;
  }

  /// Of what is set now: what stood there may dangle since another laptop took its target back.
  private void requireReferences(Row row, BitSet groups) throws SQLException {
    var columns = row.table().columns();
    for (int i = 0; i < columns.size(); i++) {
      var target = columns.get(i).refersTo();
      if (target.isEmpty() || !groups.get(columns.get(i).group())) continue;
      if (row.values()[i] instanceof byte[] id)
        requireRow(row.table(), columns.get(i), target.get(), id);
    }
  }

  /// Settles a conflict: writes a version knowingly over all others, also when it holds already.
  ///
  /// @param change whose version it shall be
  /// @return whether there is such a version
  public boolean settle(Space space, String table, UUID id, int group, Hash change) {
    try {
      var settled = new Settling(door).version(schema.table(table), id, group, change.bytes());
      if (settled.isEmpty()) return false;
      var groups = new BitSet();
      groups.set(group);
      door.upsert(settled.get());
      note(space, new Operation.Put(settled.get(), groups));
      touched.add(table);
      touched.add("conflict");
      return true;
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private void requireRow(SyncedTable from, Column column, String target, byte[] id)
      throws SQLException {
    if (!known.add(IdConverter.uuid(id))) return;
    if (!door.exists(target, schema.table(target).keyColumn(), id))
      throw new DanglingReferenceException(from.name(), column.name(), target);
  }

  /// A row put twice in one deed is one operation, with what was put last.
  private void notePut(Space space, Operation.Put put) {
    var noted = operations.computeIfAbsent(space, any -> new ArrayList<>());
    boolean isRecord = put.row().table().kind() == MergeKind.RECORD;
    var place = isRecord ? places.putIfAbsent(RowKey.of(put.row()), noted.size()) : null;
    if (place == null) {
      noted.add(put);
    } else if (noted.get(place) instanceof Operation.Put(var _, var groups)) {
      put.groups().or(groups);
      noted.set(place, put);
    }
  }

  void note(Space space, Operation operation) {
    operations.computeIfAbsent(space, any -> new ArrayList<>()).add(operation);
  }

  void touch(String table) {
    touched.add(table);
  }

  /// Appends one change per space and notes records' operations for the fold.
  ///
  /// @param gate says whether the person at this laptop may do what was done
  void seal(String name, ChangeLog log, Fold fold, Retractions retractions, Gate gate)
      throws SQLException {
    for (var entry : operations.entrySet()) {
      var payload = new Payload(name, entry.getValue());
      requireAllowed(gate, entry.getKey(), payload);
      var change = log.append(deed, entry.getKey(), payload);
      for (var operation : entry.getValue()) {
        switch (operation) {
          case Operation.Put(var row, var groups) -> fold.note(row, groups, change);
          case Operation.Retract(var retracted) -> retractions.add(retracted, change.hash());
          case Operation.Unknown _ -> {}
        }
      }
    }
    settleHere();
  }

  private void requireAllowed(Gate gate, Space space, Payload payload) throws SQLException {
    var refusal =
        engine.arrived().isFrozen(space)
            ? Optional.<Refusal>of(new SpaceFrozen())
            : gate.refusal(space, replica(Judge.NONE).writes(payload));
    if (refusal.isPresent()) throw new RefusedException(refusal.get());
  }

  /// What this laptop wrote over is in conflict no more; what it lifted a lock from may come in.
  private void settleHere() throws SQLException {
    boolean hasConflicts = door.isThere("conflict");
    boolean hasLate = door.isThere("late_fact");
    for (var noted : operations.values()) {
      for (var operation : noted) {
        if (!(operation instanceof Operation.Put(var row, var groups))) continue;
        if (hasConflicts) engine.folding().writtenOver(row, groups);
        if (hasLate) engine.folding().writtenAgain(row);
        engine.folding().locksChanged(row);
      }
    }
    settleFolding();
  }

  /// Rows that the fold must look at again because of this deed.
  void settleFolding() throws SQLException {
    var _ = engine.folding().settle();
    touched.addAll(engine.folding().takeChanged());
  }

  Set<String> touched() {
    return touched;
  }
}
