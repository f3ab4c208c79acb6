package coop.meent.store;

import coop.meent.base.Hash;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// Changes that do not count, and why; and those that wait.
public final class JudgedChanges {

  private JudgedChanges() {}

  /// @param deed the deed's name, such as `ledger.record`; empty when it cannot be read here
  /// @param verdict refused or suspended
  public record Judged(
      Hash change,
      UUID device,
      Instant claimedAt,
      Space space,
      Optional<String> deed,
      Verdict verdict) {}

  /// The newest first.
  ///
  /// @param sql of [Store#read]
  public static List<Judged> notCounting(DSLContext sql) {
    return sql.connectionResult(JudgedChanges::notCounting);
  }

  private static List<Judged> notCounting(Connection connection) throws SQLException {
    List<Judged> judged = new ArrayList<>();
    var codec = new OperationCodec(SyncedSchema.read(connection));
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                SELECT hash, device_key, claimed_millis, kind, subject, payload, verdict, reason
                FROM change JOIN space ON space.id = space_id
                WHERE verdict <> 'ACCEPTED' ORDER BY effective_time DESC, hash\
                """)) {
      while (rows.next()) {
        var payload = rows.getBytes(6);
        judged.add(
            new Judged(
                Hash.of(rows.getBytes(1)),
                IdConverter.uuid(rows.getBytes(2)),
                Instant.ofEpochMilli(rows.getLong(3)),
                Spaces.of(rows.getString(4), rows.getBytes(5)),
                payload == null ? Optional.empty() : deed(codec, payload),
                Verdicts.read(rows.getString(7), rows.getString(8))));
      }
    }
    return judged;
  }

  private static Optional<String> deed(OperationCodec codec, byte[] payload) {
    try {
      return Optional.of(codec.decode(payload).deed());
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /// How many changes wait for others, or for records, that have not come yet.
  public static int waiting(DSLContext sql) {
    return sql.fetchSingle("SELECT count(*) FROM waiting_change").get(0, int.class);
  }

  /// How many changes hold something that only a newer Meent understands, or come after such a one.
  public static int notUnderstood(DSLContext sql) {
    return sql.fetchSingle(
            "SELECT (SELECT count(*) FROM change WHERE has_unknown = 1)"
                + " + (SELECT count(*) FROM change WHERE is_applied = 0)")
        .get(0, int.class);
  }

  /// How many changes of this laptop no bundle carried away yet.
  public static int unpublished(DSLContext sql) {
    return sql.fetchSingle("SELECT count(*) FROM change WHERE published_at IS NULL")
        .get(0, int.class);
  }

  /// Since when the oldest of them waits to be sent.
  public static Optional<Instant> unpublishedSince(DSLContext sql) {
    return sql.connectionResult(connection -> {
      try (var statement = connection.createStatement();
          var row =
              statement.executeQuery(
                  "SELECT min(claimed_millis) FROM change WHERE published_at IS NULL")) {
        row.next();
        long millis = row.getLong(1);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
      }
    });
  }

  /// Spaces that stand still here, since somebody with a newer Meent wrote there.
  public static List<Space> frozen(DSLContext sql) {
    return sql.fetch(
            "SELECT DISTINCT kind, subject FROM change JOIN space ON space.id = space_id"
                + " WHERE is_applied = 0")
        .map(row -> Spaces.of(row.get(0, String.class), row.get(1, byte[].class)));
  }
}
