package coop.meent.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The tables whose rows are decisions, and what these are about, as migrations declare them in
/// `synced_decision`.
final class Decisions {

  private Decisions() {}

  /// @param about the column that names what a row decides on; null decides on nothing
  /// @param standingView gives the rows that count: id, and the same column
  record Kind(int table, String name, String about, String standingView) {}

  static List<Kind> read(Connection connection) throws SQLException {
    List<Kind> kinds = new ArrayList<>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                SELECT table_id, name, about_column, standing_view
                FROM synced_decision JOIN synced_table ON name = table_name ORDER BY table_id\
                """)) {
      while (rows.next())
        kinds.add(
            new Kind(rows.getInt(1), rows.getString(2), rows.getString(3), rows.getString(4)));
    }
    return kinds;
  }

  /// Notes in `decided_twice` what is decided more than once as soon as it is so. By triggers, so
  /// that deeds, the fold and undo need not know of it and none can forget it.
  static void keepWatch(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var kind : read(connection)) {
        statement.executeUpdate(
            """
            CREATE TRIGGER IF NOT EXISTS %1$s_is_decided AFTER INSERT ON %1$s
            WHEN NEW.%2$s IS NOT NULL
              AND EXISTS (SELECT 1 FROM %1$s WHERE %2$s = NEW.%2$s AND id <> NEW.id)
            BEGIN
              INSERT INTO decided_twice (table_id, about) VALUES (%3$d, NEW.%2$s)
              ON CONFLICT DO NOTHING;
            END\
            """
                .formatted(kind.name, kind.about, kind.table));
        statement.executeUpdate(
            """
            CREATE TRIGGER IF NOT EXISTS %1$s_is_undecided AFTER DELETE ON %1$s
            WHEN OLD.%2$s IS NOT NULL
              AND (SELECT count(*) FROM %1$s WHERE %2$s = OLD.%2$s) < 2
            BEGIN
              DELETE FROM decided_twice WHERE table_id = %3$d AND about = OLD.%2$s;
            END\
            """
                .formatted(kind.name, kind.about, kind.table));
      }
    }
  }
}
