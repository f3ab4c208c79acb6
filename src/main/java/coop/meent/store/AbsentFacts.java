package coop.meent.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Facts that are written and are not in their table now, and may yet come into it: those that came
/// late, and those of changes that do not count.
final class AbsentFacts {

  private static final String PAYLOADS =
      """
      SELECT payload FROM change WHERE verdict <> 'ACCEPTED' AND payload IS NOT NULL
      UNION ALL
      SELECT c.payload FROM late_fact f JOIN change c ON c.hash = f.change_hash
      WHERE f.table_id = ? AND c.payload IS NOT NULL\
      """;

  private final SyncedTable table;
  private final OperationCodec codec;
  private final Door door;

  AbsentFacts(SyncedTable table, OperationCodec codec, Door door) {
    this.table = table;
    this.codec = codec;
    this.door = door;
  }

  List<Map<String, @Nullable Object>> read() throws SQLException {
    List<Map<String, @Nullable Object>> absent = new ArrayList<>();
    var statement = door.prepare(PAYLOADS);
    statement.setInt(1, table.number());
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        for (var operation : codec.decode(rows.getBytes(1)).operations()) {
          if (operation instanceof Operation.Put(var row, var _)
              && row.table().number() == table.number()) absent.add(ReadValues.of(row));
        }
      }
    }
    return absent;
  }
}
