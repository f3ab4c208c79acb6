package coop.meent.store;

import coop.meent.base.ByteReader;
import coop.meent.base.Hash;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Values of records that people wrote without knowing of each other's, to be shown side by side.
public final class OpenConflicts {

  private OpenConflicts() {}

  /// @param space in which the record is
  /// @param row the record's id
  /// @param group the columns that were written together
  /// @param versions the one that holds now first
  public record Conflict(Space space, String table, UUID row, int group, List<Version> versions) {}

  /// @param change that wrote it
  /// @param device of its author
  /// @param claimedAt what the author's clock said
  /// @param values by column: text, numbers, ids in hexadecimal; null where nothing stands
  public record Version(
      Hash change, UUID device, Instant claimedAt, Map<String, @Nullable Object> values) {}

  /// @param sql of [Store#read]
  public static List<Conflict> read(DSLContext sql) {
    return sql.connectionResult(OpenConflicts::read);
  }

  public static int count(DSLContext sql) {
    return sql.fetchSingle(
            "SELECT count(*) FROM (SELECT DISTINCT table_id, row_id, merge_group FROM conflict)")
        .get(0, int.class);
  }

  private static List<Conflict> read(Connection connection) throws SQLException {
    record Place(int table, UUID row, int group, Space space) {}
    Map<Place, List<Version>> found = new LinkedHashMap<>();
    var schema = SyncedSchema.read(connection);
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                SELECT table_id, row_id, merge_group, c.change_hash, device_key, claimed_millis,
                  contents, kind, subject
                FROM conflict c JOIN operation o USING (table_id, row_id, merge_group, change_hash)
                  JOIN change ON change.hash = c.change_hash JOIN space ON space.id = space_id
                ORDER BY table_id, row_id, merge_group, o.effective_time DESC, c.change_hash DESC\
                """)) {
      while (rows.next()) {
        var place =
            new Place(
                rows.getInt(1),
                IdConverter.uuid(rows.getBytes(2)),
                rows.getInt(3),
                Spaces.of(rows.getString(8), rows.getBytes(9)));
        var table = schema.table(place.table).orElseThrow();
        found
            .computeIfAbsent(place, any -> new ArrayList<>())
            .add(
                new Version(
                    Hash.of(rows.getBytes(4)),
                    IdConverter.uuid(rows.getBytes(5)),
                    Instant.ofEpochMilli(rows.getLong(6)),
                    values(table, place.group, rows.getBytes(7))));
      }
    }
    List<Conflict> conflicts = new ArrayList<>();
    found.forEach((place, versions) ->
        conflicts.add(
            new Conflict(
                place.space,
                schema.table(place.table).orElseThrow().name(),
                place.row,
                place.group,
                versions)));
    return conflicts;
  }

  private static Map<String, @Nullable Object> values(
      SyncedTable table, int group, byte @Nullable [] contents) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    var in = new ByteReader(Optional.ofNullable(contents).orElse(new byte[0]));
    for (var column : table.columns()) {
      if (column.group() == group) values.put(column.name(), ReadValues.readable(in.value()));
    }
    return values;
  }
}
