package coop.meent.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A change as it lies in the log, column by column, not yet believed.
///
/// @param number in this file, in order of arrival
/// @param payload null when it was withheld or erased
/// @param counts whether it is accepted, and could be worked out
record Logged(
    long number,
    byte[] hash,
    UUID deed,
    @Nullable UUID space,
    UUID device,
    UUID incarnation,
    long sequence,
    long claimedMillis,
    long effectiveTime,
    byte[] header,
    byte @Nullable [] payload,
    boolean counts) {

  Breach.Where where() {
    return new Breach.Where(number, sequence, Instant.ofEpochMilli(claimedMillis));
  }

  /// Does the work for every change, in the order in which the fold takes them: by effective time,
  /// then by hash. So a change comes after all that it was made on top of.
  static void inOrder(Connection connection, Visitor visitor) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            SELECT number, hash, deed_id, space_key, device_key, incarnation_key, sequence,
              claimed_millis, effective_time, header, payload,
              verdict = 'ACCEPTED' AND is_applied = 1
            FROM change LEFT JOIN space ON space.id = space_id WHERE number = ?\
            """)) {
      for (long number : numbers(connection)) {
        statement.setLong(1, number);
        try (var row = statement.executeQuery()) {
          if (row.next()) visitor.visit(logged(row));
        }
      }
    }
  }

  interface Visitor {
    void visit(Logged change) throws SQLException;
  }

  private static long[] numbers(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery("SELECT number FROM change ORDER BY effective_time, hash")) {
      var numbers = new long[1024];
      int count = 0;
      while (rows.next()) {
        if (count == numbers.length) numbers = Arrays.copyOf(numbers, count * 2);
        numbers[count++] = rows.getLong(1);
      }
      return Arrays.copyOf(numbers, count);
    }
  }

  private static Logged logged(java.sql.ResultSet row) throws SQLException {
    var space = row.getBytes(4);
    return new Logged(
        row.getLong(1),
        row.getBytes(2),
        IdConverter.uuid(row.getBytes(3)),
        space == null ? null : IdConverter.uuid(space),
        IdConverter.uuid(row.getBytes(5)),
        IdConverter.uuid(row.getBytes(6)),
        row.getLong(7),
        row.getLong(8),
        row.getLong(9),
        row.getBytes(10),
        row.getBytes(11),
        row.getBoolean(12));
  }
}
