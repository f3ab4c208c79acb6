package coop.meent.store;

import coop.meent.base.Hash;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/// The changes that put facts, read back from the log and looked at again: whether what is kept of
/// them still is what their hash was made of.
public final class FactChanges {

  private FactChanges() {}

  /// @param sequence in its chain
  /// @param isWhole whether header and payload have the hashes that they are known by, and the
  ///   payload holds the fact
  public record FactChange(Hash change, Chain chain, long sequence, boolean isWhole) {}

  /// By row; nothing of what lies on this laptop alone. Of facts that can be taken back.
  ///
  /// @param sql of [Store#read]
  public static Map<UUID, FactChange> of(DSLContext sql, String table, Collection<UUID> rows) {
    return sql.connectionResult(connection -> read(connection, table, rows));
  }

  private static Map<UUID, FactChange> read(
      Connection connection, String table, Collection<UUID> rows) throws SQLException {
    Map<UUID, FactChange> found = new HashMap<>();
    var codec = new OperationCodec(SyncedSchema.read(connection));
    try (var statement =
        connection.prepareStatement(
            """
            SELECT hash, device_key, incarnation_key, sequence, header, payload
            FROM operation JOIN change ON change.hash = change_hash
            WHERE table_id = (SELECT table_id FROM synced_table WHERE name = ?) AND row_id = ?
              AND verdict = 'ACCEPTED'
            ORDER BY operation.effective_time, change_hash LIMIT 1\
            """)) {
      for (var row : rows) {
        statement.setString(1, table);
        statement.setBytes(2, IdConverter.bytes(row));
        try (var read = statement.executeQuery()) {
          if (!read.next()) continue;
          var chain =
              new Chain(IdConverter.uuid(read.getBytes(2)), IdConverter.uuid(read.getBytes(3)));
          long sequence = read.getLong(4);
          var hash = read.getBytes(1);
          var header = read.getBytes(5);
          var payload = read.getBytes(6);
          boolean isWhole =
              Arrays.equals(Change.sha256(header), hash)
                  && isHeader(header, chain, sequence, payload)
                  && holds(codec, payload, table, row);
          found.put(row, new FactChange(Hash.of(hash), chain, sequence, isWhole));
        }
      }
    }
    return found;
  }

  private static boolean isHeader(byte[] header, Chain chain, long sequence, byte[] payload) {
    try {
      var said = Change.ofHeader(header);
      return said.chain().equals(chain)
          && said.sequence() == sequence
          && payload != null
          && Arrays.equals(said.payloadHash(), Change.sha256(payload));
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static boolean holds(OperationCodec codec, byte[] payload, String table, UUID id) {
    try {
      for (var operation : codec.decode(payload).operations())
        if (operation instanceof Operation.Put(var row, var _)
            && row.table().name().equals(table)
            && Arrays.equals(row.key(), IdConverter.bytes(id))) return true;
      return false;
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
