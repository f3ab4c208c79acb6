package coop.meent.store;

import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a space comes to, as one hash: every row that its changes put, with its lines, as it stands
/// in the database. Equal on all laptops that can read the space and have the same changes.
final class StateHash {

  private static final Comparator<RowKey> ORDER =
      Comparator.comparingInt(RowKey::table).thenComparing(RowKey::id);

  private final SyncedSchema schema;
  private final OperationCodec codec;
  private final Door door;

  StateHash(SyncedSchema schema, OperationCodec codec, Door door) {
    this.schema = schema;
    this.codec = codec;
    this.door = door;
  }

  Hash of(Space space) throws SQLException {
    var rows = new TreeMap<RowKey, byte[]>(ORDER);
    for (var payload : payloads(space)) {
      for (var operation : codec.decode(payload).operations()) {
        if (operation instanceof Operation.Put(var row, var _))
          rows.putIfAbsent(RowKey.of(row), row.key());
      }
    }
    var hashes = new ArrayList<byte[]>();
    for (var row : rows.entrySet()) hashes.add(row(row.getKey(), row.getValue()));
    return Hash.sha256(hashes.toArray(byte[][]::new));
  }

  private byte[] row(RowKey key, byte[] id) throws SQLException {
    var table = schema.table(key.table()).orElseThrow();
    var out = new ByteWriter().count(table.number()).raw(id);
    write(out, table, id);
    for (var part : schema.partsOf(table)) write(out, part, id);
    return Hash.sha256(out.toBytes()).bytes();
  }

  private void write(ByteWriter out, SyncedTable table, byte[] id) throws SQLException {
    List<byte[]> rows = new ArrayList<>();
    for (var values : door.readAll(table, id)) {
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

  private List<byte[]> payloads(Space space) throws SQLException {
    var statement =
        door.prepare(
            """
            SELECT payload FROM change JOIN space ON space.id = space_id
            WHERE space_key = ? AND payload IS NOT NULL
              AND verdict = 'ACCEPTED' AND is_applied = 1\
            """);
    statement.setBytes(1, IdConverter.bytes(space.key()));
    List<byte[]> payloads = new ArrayList<>();
    try (var rows = statement.executeQuery()) {
      while (rows.next()) payloads.add(rows.getBytes(1));
    }
    return payloads;
  }
}
