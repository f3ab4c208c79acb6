package coop.meent.store;

import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a space comes to, as one hash: every row that its changes put, with its lines, as it stands
/// in the database. Equal on all laptops that can read the space and have the same changes.
final class StateHash {

  private final SyncedSchema schema;
  private final OperationCodec codec;
  private final Door door;

  StateHash(SyncedSchema schema, OperationCodec codec, Door door) {
    this.schema = schema;
    this.codec = codec;
    this.door = door;
  }

  Hash of(Space space) throws SQLException {
    var all = Hash.digest();
    for (var entry : rows(space).entrySet()) {
      var table = schema.table(entry.getKey()).orElseThrow();
      try (var hashing = new Hashing(table)) {
        for (var id : inOrder(entry.getValue())) all.update(hashing.hash(id));
      }
    }
    return Hash.of(all.digest());
  }

  /// The rows of one table with their lines.
  private final class Hashing implements AutoCloseable {
    private final SyncedTable table;
    private final RowsInOrder rows;
    private final Map<SyncedTable, RowsInOrder> parts = new LinkedHashMap<>();
    private final MessageDigest digest = Hash.digest();

    private Hashing(SyncedTable table) {
      this.table = table;
      rows = new RowsInOrder(door, table);
      for (var part : schema.partsOf(table)) parts.put(part, new RowsInOrder(door, part));
    }

    private byte[] hash(UUID id) throws SQLException {
      var key = IdConverter.bytes(id);
      var out = new ByteWriter().count(table.number()).raw(key);
      write(out, table, rows.at(key));
      for (var part : parts.entrySet()) write(out, part.getKey(), part.getValue().at(key));
      return digest.digest(out.toBytes());
    }

    @Override
    public void close() throws SQLException {
      rows.close();
      for (var part : parts.values()) part.close();
    }
  }

  private static void write(ByteWriter out, SyncedTable table, List<@Nullable Object[]> found) {
    List<byte[]> rows = new ArrayList<>(found.size());
    for (var values : found) {
      var row = new ByteWriter();
      for (int i = 0; i < values.length; i++) write(row, table.columns().get(i), values[i]);
      rows.add(row.toBytes());
    }
    rows.sort(Arrays::compareUnsigned);
    out.count(rows.size());
    rows.forEach(out::bytes);
  }

  private static void write(ByteWriter row, SyncedTable.Column column, @Nullable Object value) {
    if (!column.isLater()) row.value(value);
    else if (value != null) row.count(column.number()).value(value);
  }

  /// Each once, in their order.
  private static List<UUID> inOrder(List<UUID> ids) {
    ids.sort(null);
    List<UUID> once = new ArrayList<>(ids.size());
    for (var id : ids) if (once.isEmpty() || !once.getLast().equals(id)) once.add(id);
    return once;
  }

  /// The ids of all rows that a space's changes put, by their table's number.
  private SortedMap<Integer, List<UUID>> rows(Space space) throws SQLException {
    var statement =
        door.prepare(
            """
            SELECT payload FROM change JOIN space ON space.id = space_id
            WHERE space_key = ? AND payload IS NOT NULL
              AND verdict = 'ACCEPTED' AND is_applied = 1\
            """);
    statement.setBytes(1, IdConverter.bytes(space.key()));
    SortedMap<Integer, List<UUID>> ids = new TreeMap<>();
    try (var changes = statement.executeQuery()) {
      while (changes.next())
        codec.eachPut(
            changes.getBytes(1),
            (table, id) -> ids.computeIfAbsent(table.number(), any -> new ArrayList<>()).add(id));
    }
    return ids;
  }
}
