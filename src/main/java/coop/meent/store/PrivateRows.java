package coop.meent.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// Which rows are in the space that never leaves this laptop. No change puts them, so that only
/// this list tells them from rows that strayed in.
final class PrivateRows {

  private final Door door;

  PrivateRows(Door door) {
    this.door = door;
  }

  void note(Row row) throws SQLException {
    var statement =
        door.prepare(
            "INSERT INTO private_row (table_id, row_id) VALUES (?, ?) ON CONFLICT DO NOTHING");
    statement.setInt(1, row.table().number());
    statement.setBytes(2, row.key());
    statement.executeUpdate();
  }

  Set<UUID> of(SyncedTable table) throws SQLException {
    var statement = door.prepare("SELECT row_id FROM private_row WHERE table_id = ?");
    statement.setInt(1, table.number());
    var keys = new HashSet<UUID>();
    try (var rows = statement.executeQuery()) {
      while (rows.next()) keys.add(IdConverter.uuid(rows.getBytes(1)));
    }
    return keys;
  }
}
