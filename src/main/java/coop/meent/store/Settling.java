package coop.meent.store;

import coop.meent.base.ByteReader;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A record as it stands, with the values of one version of it.
final class Settling {

  private final Door door;

  Settling(Door door) {
    this.door = door;
  }

  Optional<Row> version(SyncedTable table, UUID id, int group, byte[] change) throws SQLException {
    var key = IdConverter.bytes(id);
    var values = door.read(table, key);
    var contents = contents(table, key, group, change);
    if (values == null || contents.isEmpty()) return Optional.empty();
    var in = new ByteReader(contents.get());
    for (int i = 0; i < values.length; i++) {
      if (table.columns().get(i).group() == group) values[i] = in.value();
    }
    return Optional.of(new Row(table, key, values, List.of()));
  }

  private Optional<byte[]> contents(SyncedTable table, byte[] key, int group, byte[] change)
      throws SQLException {
    var statement =
        door.prepare(
            "SELECT contents FROM operation WHERE table_id = ? AND row_id = ?"
                + " AND merge_group = ? AND change_hash = ?");
    statement.setInt(1, table.number());
    statement.setBytes(2, key);
    statement.setInt(3, group);
    statement.setBytes(4, change);
    try (var row = statement.executeQuery()) {
      return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
    }
  }
}
