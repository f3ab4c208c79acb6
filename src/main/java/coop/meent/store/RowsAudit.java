package coop.meent.store;

import coop.meent.base.ByteWriter;
import coop.meent.store.Breach.Promise;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Holds rows against what the changes make of them. Of two changes that stand and put the same
/// fact, the first in the fold's order has its way.
final class RowsAudit {

  private final SyncedSchema schema;
  private final Door door;
  private final Consumer<Breach> breaches;
  private final Map<Integer, Set<UUID>> keys = new HashMap<>();
  private final Map<Integer, Long> parts = new HashMap<>();

  RowsAudit(SyncedSchema schema, Door door, Consumer<Breach> breaches) {
    this.schema = schema;
    this.door = door;
    this.breaches = breaches;
  }

  void fact(Logged change, Row row) throws SQLException {
    if (!isNew(row)) return;
    requireSame(change, row);
    requireSameParts(change, row);
  }

  void record(Logged lastWriter, Row row) throws SQLException {
    if (isNew(row)) requireSame(lastWriter, row);
  }

  private boolean isNew(Row row) {
    return keys.computeIfAbsent(row.table().number(), any -> new HashSet<>())
        .add(IdConverter.uuid(row.key()));
  }

  private void requireSame(Logged change, Row row) throws SQLException {
    var found = door.read(row.table(), row.key());
    if (found == null || !Arrays.deepEquals(found, row.values()))
      breaches.accept(Breach.of(Promise.ROWS, change, row));
  }

  private void requireSameParts(Logged change, Row row) throws SQLException {
    for (var table : schema.partsOf(row.table())) {
      List<byte[]> wanted = new ArrayList<>();
      for (var part : row.parts()) {
        if (part.table().equals(table)) wanted.add(bytes(part.values()));
      }
      parts.merge(table.number(), (long) wanted.size(), Long::sum);
      if (!sameInAnyOrder(wanted, partsOf(table, row.key())))
        breaches.accept(Breach.of(Promise.ROWS, change, row));
    }
  }

  private List<byte[]> partsOf(SyncedTable table, byte[] key) throws SQLException {
    List<byte[]> found = new ArrayList<>();
    for (var values : door.readAll(table, key)) found.add(bytes(values));
    return found;
  }

  private static boolean sameInAnyOrder(List<byte[]> wanted, List<byte[]> found) {
    wanted.sort(Arrays::compareUnsigned);
    found.sort(Arrays::compareUnsigned);
    return Arrays.deepEquals(wanted.toArray(), found.toArray());
  }

  private static byte[] bytes(@Nullable Object[] values) {
    var out = new ByteWriter();
    for (var value : values) out.value(value);
    return out.toBytes();
  }

  /// Rows that are there although no change that stands puts them, and that are not private.
  void requireNoStray(SyncedTable table) throws SQLException {
    var owner = table.partOf().map(schema::table).orElse(table);
    var own = new PrivateRows(door).of(owner);
    var statement = door.prepare("SELECT count(*) FROM " + table.name());
    try (var row = statement.executeQuery()) {
      boolean isAsExpected = row.next() && row.getLong(1) == expectedCount(table);
      if (!isAsExpected || !own.isEmpty()) findStray(table, owner, own);
    }
  }

  private long expectedCount(SyncedTable table) {
    return table.kind() == MergeKind.PART
        ? parts.getOrDefault(table.number(), 0L)
        : keys.getOrDefault(table.number(), Set.of()).size();
  }

  private void findStray(SyncedTable table, SyncedTable owner, Set<UUID> own) throws SQLException {
    var expected = keys.getOrDefault(owner.number(), Set.of());
    var statement = door.prepare("SELECT %s FROM %s".formatted(table.keyColumn(), table.name()));
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        var key = IdConverter.uuid(Objects.requireNonNull(rows.getBytes(1)));
        if (!expected.contains(key) && !own.contains(key))
          breaches.accept(Breach.stray(table, key));
      }
    }
  }
}
