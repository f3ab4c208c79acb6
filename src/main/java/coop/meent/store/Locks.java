package coop.meent.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which facts came too late: those that a lock did not know of when it was made, up to its day. A
/// lock that is lifted by somebody who knew of it lets them in. This follows from what the lock and
/// the fact knew of each other, never from when they came here.
///
/// A lock table describes its locks in `through_column` (null lifts) and `kind` (`HARD` is never
/// lifted).
final class Locks {

  private final SyncedSchema schema;
  private final Door door;
  private final Fold fold;
  private final Ancestry ancestry;
  private final List<Rule> rules = new ArrayList<>();
  private final Map<Integer, Rule> ruleByLock = new HashMap<>();
  private final Set<Integer> lockedTables = new HashSet<>();
  private final Map<Scope, List<Lock>> known = new HashMap<>();

  Locks(SyncedSchema schema, Door door, Fold fold, Ancestry ancestry) throws SQLException {
    this.schema = schema;
    this.door = door;
    this.fold = fold;
    this.ancestry = ancestry;
    readRules();
  }

  /// @param scope the column by which a lock and what it locks belong together, in both tables
  /// @param date the day of what is locked
  /// @param through the day up to which a lock reaches
  record Rule(SyncedTable lock, SyncedTable locked, String scope, String date, String through) {}

  /// @param id a scope column's value
  private record Scope(String lockTable, @Nullable UUID id) {}

  private record Lock(Placed change, @Nullable String through, boolean isHard) {}

  private void readRules() throws SQLException {
    var statement =
        door.prepare(
            "SELECT lock_table, locked_table, scope_column, date_column, through_column"
                + " FROM synced_lock");
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        var rule =
            new Rule(
                schema.table(rows.getString(1)),
                schema.table(rows.getString(2)),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5));
        rules.add(rule);
        ruleByLock.putIfAbsent(rule.lock.number(), rule);
        lockedTables.add(rule.locked.number());
      }
    }
  }

  boolean isLocked(SyncedTable table) {
    return lockedTables.contains(table.number());
  }

  Optional<Rule> ruleOf(SyncedTable lock) {
    return Optional.ofNullable(ruleByLock.get(lock.number()));
  }

  /// The lock that a fact came too late for, if any.
  Optional<byte[]> shutting(Row row, Placed change) throws SQLException {
    if (!isLocked(row.table())) return Optional.empty();
    for (var rule : rules) {
      if (!rule.locked.equals(row.table())) continue;
      var date = (String) value(row, rule.date);
      var locks = locks(rule, (byte[]) value(row, rule.scope));
      for (var lock : locks) {
        if (shuts(lock, date, change) && !isLifted(lock, date, locks))
          return Optional.of(lock.change.hash());
      }
    }
    return Optional.empty();
  }

  private boolean shuts(Lock lock, @Nullable String date, Placed change) throws SQLException {
    return reaches(lock, date) && !ancestry.knew(lock.change, change);
  }

  private boolean isLifted(Lock lock, @Nullable String date, List<Lock> locks) throws SQLException {
    if (lock.isHard) return false;
    for (var later : locks) {
      if (!reaches(later, date) && ancestry.knew(later.change, lock.change)) return true;
    }
    return false;
  }

  private static boolean reaches(Lock lock, @Nullable String date) {
    return lock.through != null && date != null && date.compareTo(lock.through) <= 0;
  }

  private List<Lock> locks(Rule rule, byte @Nullable [] scope) throws SQLException {
    var key = new Scope(rule.lock.name(), scope == null ? null : IdConverter.uuid(scope));
    var locks = known.get(key);
    if (locks == null) {
      locks = read(rule, scope);
      known.put(key, locks);
    }
    return locks;
  }

  /// Forgets what was read, since locks came or went.
  void forget() {
    known.clear();
  }

  private List<Lock> read(Rule rule, byte @Nullable [] scope) throws SQLException {
    var statement =
        door.prepare(
            "SELECT id, %s, kind FROM %s WHERE %s = ?"
                .formatted(rule.through, rule.lock.name(), rule.scope));
    statement.setBytes(1, scope);
    record Found(byte[] id, @Nullable String through, boolean isHard) {}
    List<Found> found = new ArrayList<>();
    try (var rows = statement.executeQuery()) {
      while (rows.next())
        found.add(new Found(rows.getBytes(1), rows.getString(2), "HARD".equals(rows.getString(3))));
    }
    List<Lock> locks = new ArrayList<>();
    for (var one : found) {
      var change = fold.fact(rule.lock, one.id);
      if (change.isEmpty()) continue;
      locks.add(new Lock(ancestry.find(change.get()).orElseThrow(), one.through, one.isHard));
    }
    return locks;
  }

  private static @Nullable Object value(Row row, String column) {
    var columns = row.table().columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) return row.values()[i];
    }
    throw new IllegalArgumentException(row.table().name() + "." + column);
  }

  /// Works out anew up to which day the scope of a lock is shut.
  void renew(Rule rule, Row lock) throws SQLException {
    forget();
    var scope = (byte[]) value(lock, rule.scope);
    var delete = door.prepare("DELETE FROM shut_period WHERE lock_table = ? AND scope = ?");
    delete.setString(1, rule.lock.name());
    delete.setBytes(2, scope);
    delete.executeUpdate();
    var through = through(locks(rule, scope));
    if (through.isEmpty()) return;
    var insert =
        door.prepare("INSERT INTO shut_period (lock_table, scope, through_date) VALUES (?, ?, ?)");
    insert.setString(1, rule.lock.name());
    insert.setBytes(2, scope);
    insert.setString(3, through.get());
    insert.executeUpdate();
  }

  /// Each lock reaches as far as it says, or as those leave it who knew of it and lifted it.
  private Optional<String> through(List<Lock> locks) throws SQLException {
    String furthest = "";
    for (var lock : locks) {
      var reach = lock.through == null ? "" : lock.through;
      for (var later : locks) {
        var left = later.through == null ? "" : later.through;
        boolean isLifted = !lock.isHard && ancestry.knew(later.change, lock.change);
        if (isLifted && left.compareTo(reach) < 0) reach = left;
      }
      if (reach.compareTo(furthest) > 0) furthest = reach;
    }
    return furthest.isEmpty() ? Optional.empty() : Optional.of(furthest);
  }

  void note(Row row, byte[] change, byte[] lock) throws SQLException {
    var statement =
        door.prepare(
            "INSERT INTO late_fact (table_id, row_id, change_hash, lock_hash) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT DO UPDATE SET change_hash = excluded.change_hash,"
                + " lock_hash = excluded.lock_hash");
    statement.setInt(1, row.table().number());
    statement.setBytes(2, row.key());
    statement.setBytes(3, change);
    statement.setBytes(4, lock);
    statement.executeUpdate();
  }

  boolean isLate(Row row) throws SQLException {
    var statement = door.prepare("SELECT 1 FROM late_fact WHERE table_id = ? AND row_id = ?");
    statement.setInt(1, row.table().number());
    statement.setBytes(2, row.key());
    try (var result = statement.executeQuery()) {
      return result.next();
    }
  }

  /// Answers whether it was there.
  boolean forget(SyncedTable table, byte[] row) throws SQLException {
    var statement = door.prepare("DELETE FROM late_fact WHERE table_id = ? AND row_id = ?");
    statement.setInt(1, table.number());
    statement.setBytes(2, row);
    return statement.executeUpdate() > 0;
  }

  List<byte[]> late(SyncedTable table) throws SQLException {
    var statement = door.prepare("SELECT row_id FROM late_fact WHERE table_id = ?");
    statement.setInt(1, table.number());
    List<byte[]> rows = new ArrayList<>();
    try (var result = statement.executeQuery()) {
      while (result.next()) rows.add(result.getBytes(1));
    }
    return rows;
  }
}
