package coop.meent.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Facts that are written and are not in their table now, and may yet come into it: those that came
/// late, and those of changes that do not count.
public final class AbsentFacts {

  private static final String PAYLOADS =
      """
      SELECT payload FROM change WHERE verdict <> 'ACCEPTED' AND payload IS NOT NULL
      UNION ALL
      SELECT c.payload FROM late_fact f JOIN change c ON c.hash = f.change_hash
      WHERE f.table_id = ? AND c.payload IS NOT NULL\
      """;

  private AbsentFacts() {}

  /// @param values by column, as in [OpenConflicts.Version]
  public record AbsentFact(UUID row, Map<String, @Nullable Object> values) {}

  /// @param sql of [Store#read]
  public static List<AbsentFact> read(DSLContext sql, String table) {
    return sql.connectionResult(connection -> {
      var schema = SyncedSchema.read(connection);
      try (var payloads = connection.prepareStatement(PAYLOADS)) {
        return read(payloads, schema.table(table), new OperationCodec(schema));
      }
    });
  }

  /// Within a deed, whose door keeps the statement prepared.
  static List<AbsentFact> read(Door door, SyncedTable table, OperationCodec codec)
      throws SQLException {
    return read(door.prepare(PAYLOADS), table, codec);
  }

  private static List<AbsentFact> read(
      PreparedStatement payloads, SyncedTable table, OperationCodec codec) throws SQLException {
    List<AbsentFact> absent = new ArrayList<>();
    payloads.setInt(1, table.number());
    try (var rows = payloads.executeQuery()) {
      while (rows.next()) {
        for (var operation : codec.decode(rows.getBytes(1)).operations()) {
          if (operation instanceof Operation.Put(var row, var _)
              && row.table().number() == table.number())
            absent.add(new AbsentFact(IdConverter.uuid(row.key()), ReadValues.of(row)));
        }
      }
    }
    return absent;
  }
}
