package coop.meent.store;

import coop.meent.base.ByteReader;
import coop.meent.base.Hash;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Brings a [Snapshot] into a file that has nothing of its space yet: rows and what the fold keeps
/// are put where they belong as they are, nothing is judged and nothing is folded.
final class SnapshotLoading {

  private final SyncedSchema schema;
  private final Door door;
  private final Locks locks;
  private final List<Row> loadedLocks = new ArrayList<>();
  private final Map<Hash, Lying> verdicts = new HashMap<>();

  SnapshotLoading(SyncedSchema schema, Door door, Locks locks) {
    this.schema = schema;
    this.door = door;
    this.locks = locks;
  }

  /// How a change lies in the log.
  record Lying(Verdict verdict, boolean hasUnknown, boolean isApplied) {
    private static final Lying USUAL = new Lying(new Verdict.Accepted(), false, true);
  }

  /// How a change lies in the log that the snapshots loaded so far cover.
  Lying of(byte[] change) {
    return verdicts.getOrDefault(Hash.of(change), Lying.USUAL);
  }

  /// The changes that it covers come after: rows do not ask for them.
  ///
  /// @throws IllegalArgumentException when it is no snapshot, or one of a newer Meent
  void load(List<byte[]> pages) throws SQLException {
    door.folding(() -> {
      for (var page : pages) load(new ByteReader(page));
    });
  }

  /// Up to which day periods are shut, once rows and changes are all here.
  void shutPeriods() throws SQLException {
    for (var lock : loadedLocks) locks.renew(locks.ruleOf(lock.table()).orElseThrow(), lock);
  }

  private void load(ByteReader page) throws SQLException {
    if (page.octet() != Snapshot.VERSION) throw new IllegalArgumentException("a newer snapshot");
    while (!page.isAtEnd()) {
      int kind = page.octet();
      switch (kind) {
        case Snapshot.ROW -> row(page);
        case Snapshot.OPERATION ->
            insert(
                page,
                6,
                "INSERT INTO operation (table_id, row_id, merge_group, effective_time, change_hash,"
                    + " contents) VALUES (?, ?, ?, ?, ?, ?)");
        case Snapshot.RETRACTION ->
            insert(
                page,
                3,
                "INSERT INTO retraction (retracted_hash, by_hash, active) VALUES (?, ?, ?)");
        case Snapshot.CONFLICT ->
            insert(
                page,
                4,
                "INSERT INTO conflict (table_id, row_id, merge_group, change_hash)"
                    + " VALUES (?, ?, ?, ?)");
        case Snapshot.LATE ->
            insert(
                page,
                4,
                "INSERT INTO late_fact (table_id, row_id, change_hash, lock_hash)"
                    + " VALUES (?, ?, ?, ?)");
        case Snapshot.VERDICT -> verdict(page);
        default -> throw new IllegalArgumentException("a newer snapshot");
      }
    }
  }

  private void row(ByteReader page) throws SQLException {
    var table = table(page.integer());
    var key = page.raw(16);
    var values = values(page, table);
    List<Row> parts = new ArrayList<>();
    for (int part = page.integer(); part > 0; part = page.integer())
      parts.add(new Row(table(part), key, values(page, table(part)), List.of()));
    var row = new Row(table, key, values, parts);
    door.foldNew(row);
    if (locks.ruleOf(table).isPresent()) loadedLocks.add(row);
  }

  private SyncedTable table(int number) {
    return schema
        .table(number)
        .orElseThrow(() -> new IllegalArgumentException("a table of a newer Meent"));
  }

  private static @Nullable Object[] values(ByteReader page, SyncedTable table) {
    int count = page.size();
    if (count > table.columns().size())
      throw new IllegalArgumentException("a column of a newer Meent");
    var values = new @Nullable Object[table.columns().size()];
    for (int i = 0; i < count; i++) values[i] = page.value();
    return values;
  }

  private void insert(ByteReader page, int columns, String sql) throws SQLException {
    var statement = door.prepare(sql);
    for (int i = 1; i <= columns; i++) bind(statement, i, page.value());
    statement.executeUpdate();
  }

  private static void bind(PreparedStatement statement, int at, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case Long number -> statement.setLong(at, number);
      case byte[] bytes -> statement.setBytes(at, bytes);
      case null, default -> throw new IllegalArgumentException("not in a snapshot");
    }
  }

  private void verdict(ByteReader page) {
    var change = (byte[]) page.value();
    var verdict = (String) page.value();
    var reason = (String) page.value();
    var flags = (Long) page.value();
    if (change == null || verdict == null || flags == null)
      throw new IllegalArgumentException("no verdict");
    verdicts.put(
        Hash.of(change),
        new Lying(
            Verdicts.read(verdict, reason),
            (flags & Snapshot.HAS_UNKNOWN) != 0,
            (flags & Snapshot.IS_APPLIED) != 0));
  }
}
