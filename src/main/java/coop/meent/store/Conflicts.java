package coop.meent.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which values of a record were written by people who did not know of each other's. The fold takes
/// the last one; the others are kept in view until somebody writes over all of them knowingly.
final class Conflicts {

  /// Of a value that is written over and over only the last ones are looked at.
  private static final int LOOKED_AT = 64;

  private final Door door;
  private final Ancestry ancestry;

  Conflicts(Door door, Ancestry ancestry) {
    this.door = door;
    this.ancestry = ancestry;
  }

  private record Written(Placed change, byte[] contents) {}

  /// This laptop wrote, knowing of all that is here.
  void writtenOver(SyncedTable table, byte[] row, int group) throws SQLException {
    var statement =
        door.prepare("DELETE FROM conflict WHERE table_id = ? AND row_id = ? AND merge_group = ?");
    bind(statement, table, row, group);
    statement.executeUpdate();
  }

  /// Works out anew who stands against whom; answers whether anybody does.
  boolean settle(SyncedTable table, byte[] row, int group) throws SQLException {
    writtenOver(table, row, group);
    var open = open(table, row, group);
    boolean agree =
        open.stream().allMatch(one -> Arrays.equals(one.contents, open.getFirst().contents));
    if (agree) return false;
    var insert =
        door.prepare(
            "INSERT INTO conflict (table_id, row_id, merge_group, change_hash) VALUES (?, ?, ?,"
                + " ?)");
    for (var one : open) {
      bind(insert, table, row, group);
      insert.setBytes(4, one.change.hash());
      insert.executeUpdate();
    }
    return true;
  }

  /// What nobody has written over knowingly, the last one first.
  private List<Written> open(SyncedTable table, byte[] row, int group) throws SQLException {
    List<Written> open = new ArrayList<>();
    for (var one : standing(table, row, group)) {
      boolean isWrittenOver = false;
      for (var later : open) isWrittenOver |= ancestry.knew(later.change, one.change);
      if (!isWrittenOver) open.add(one);
    }
    return open;
  }

  private List<Written> standing(SyncedTable table, byte[] row, int group) throws SQLException {
    var statement =
        door.prepare(
            """
            SELECT hash, device_key, incarnation_key, sequence, change.effective_time, reach_id,
              contents
            FROM operation JOIN change ON change.hash = change_hash
            WHERE table_id = ? AND row_id = ? AND merge_group = ?
              AND NOT EXISTS (
                SELECT 1 FROM retraction WHERE retracted_hash = change_hash AND active = 1)
            ORDER BY operation.effective_time DESC, change_hash DESC LIMIT %d\
            """
                .formatted(LOOKED_AT));
    bind(statement, table, row, group);
    List<Written> standing = new ArrayList<>();
    try (var result = statement.executeQuery()) {
      while (result.next()) standing.add(new Written(ancestry.placed(result), result.getBytes(7)));
    }
    return standing;
  }

  private static void bind(
      java.sql.PreparedStatement statement, SyncedTable table, byte[] row, int group)
      throws SQLException {
    statement.setInt(1, table.number());
    statement.setBytes(2, row);
    statement.setInt(3, group);
  }
}
