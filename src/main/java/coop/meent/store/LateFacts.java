package coop.meent.store;

import coop.meent.base.Hash;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Facts that came after a period was locked: in no table, and waiting for somebody to decide.
public final class LateFacts {

  private LateFacts() {}

  /// @param values by column, as in [OpenConflicts.Version]
  /// @param parts the fact's lines, likewise
  /// @param device of its author
  /// @param lockDevice of who locked the period
  public record LateFact(
      String table,
      UUID row,
      Hash change,
      UUID device,
      Instant claimedAt,
      UUID lockDevice,
      Map<String, @Nullable Object> values,
      List<Map<String, @Nullable Object>> parts) {}

  /// Oldest first.
  ///
  /// @param sql of [Store#read]
  public static List<LateFact> read(DSLContext sql) {
    return sql.connectionResult(LateFacts::read);
  }

  public static int count(DSLContext sql) {
    return sql.fetchSingle("SELECT count(*) FROM late_fact").get(0, int.class);
  }

  private static List<LateFact> read(Connection connection) throws SQLException {
    List<LateFact> late = new ArrayList<>();
    var codec = new OperationCodec(SyncedSchema.read(connection));
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                SELECT table_id, row_id, c.hash, c.device_key, c.claimed_millis, l.device_key, c.payload
                FROM late_fact f JOIN change c ON c.hash = f.change_hash
                  JOIN change l ON l.hash = f.lock_hash
                ORDER BY c.effective_time, c.hash\
                """)) {
      while (rows.next()) {
        int table = rows.getInt(1);
        var id = IdConverter.uuid(rows.getBytes(2));
        for (var operation : codec.decode(rows.getBytes(7)).operations()) {
          if (!(operation instanceof Operation.Put(var row, var _))
              || !RowKey.of(row).equals(new RowKey(table, id))) continue;
          late.add(
              new LateFact(
                  row.table().name(),
                  id,
                  Hash.of(rows.getBytes(3)),
                  IdConverter.uuid(rows.getBytes(4)),
                  Instant.ofEpochMilli(rows.getLong(5)),
                  IdConverter.uuid(rows.getBytes(6)),
                  ReadValues.of(row),
                  row.parts().stream().map(ReadValues::of).toList()));
        }
      }
    }
    return late;
  }
}
