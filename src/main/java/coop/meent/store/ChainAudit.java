package coop.meent.store;

import coop.meent.store.Breach.Promise;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// Whether every laptop's changes count on from 1, and this laptop's up to where it says it is.
final class ChainAudit {

  private static final String FIRST_GAP =
      """
      SELECT number, sequence, claimed_millis FROM (
        SELECT number, sequence, claimed_millis,
          lag(sequence, 1, 0) OVER chain AS previous,
          lead(sequence) OVER chain AS next,
          (SELECT next_sequence FROM device
            WHERE device.device_key = change.device_key
              AND device.incarnation_key = change.incarnation_key AND here = 1) AS coming
        FROM change
        WINDOW chain AS (PARTITION BY device_key, incarnation_key ORDER BY sequence))
      WHERE sequence NOT IN (previous, previous + 1) OR (next IS NULL AND coming <> sequence + 1)
      ORDER BY number LIMIT 1\
      """;

  private ChainAudit() {}

  static Optional<Breach> firstBreach(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(FIRST_GAP)) {
      if (!row.next()) return lost(connection);
      var where =
          new Breach.Where(row.getLong(1), row.getLong(2), Instant.ofEpochMilli(row.getLong(3)));
      return Optional.of(new Breach(Promise.CHAIN, Optional.of(where), Optional.empty()));
    }
  }

  /// A laptop that counted on while none of its changes is here: all were taken out.
  private static Optional<Breach> lost(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT 1 FROM device WHERE here = 1 AND next_sequence <> 1"
                    + " AND NOT EXISTS (SELECT 1 FROM change)")) {
      return row.next()
          ? Optional.of(new Breach(Promise.CHAIN, Optional.empty(), Optional.empty()))
          : Optional.empty();
    }
  }
}
