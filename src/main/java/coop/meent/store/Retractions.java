package coop.meent.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Which changes were taken back. A retraction that is itself taken back does not count, and so on.
final class Retractions {

  private final Door door;

  Retractions(Door door) {
    this.door = door;
  }

  void add(byte[] retracted, byte[] by) throws SQLException {
    var statement =
        door.prepare(
            "INSERT INTO retraction (retracted_hash, by_hash, active) VALUES (?, ?, ?)"
                + " ON CONFLICT DO NOTHING");
    statement.setBytes(1, retracted);
    statement.setBytes(2, by);
    statement.setInt(3, isRetracted(by) ? 0 : 1);
    statement.executeUpdate();
    settle(retracted);
  }

  /// As if it had never been said, since the change that said it does not count.
  void remove(byte[] retracted, byte[] by) throws SQLException {
    var statement = door.prepare("DELETE FROM retraction WHERE retracted_hash = ? AND by_hash = ?");
    statement.setBytes(1, retracted);
    statement.setBytes(2, by);
    statement.executeUpdate();
    settle(retracted);
  }

  boolean isRetracted(byte[] change) throws SQLException {
    var statement =
        door.prepare("SELECT 1 FROM retraction WHERE retracted_hash = ? AND active = 1 LIMIT 1");
    statement.setBytes(1, change);
    try (var row = statement.executeQuery()) {
      return row.next();
    }
  }

  /// What `change` itself took back counts only while `change` stands.
  private void settle(byte[] change) throws SQLException {
    var update = door.prepare("UPDATE retraction SET active = ? WHERE by_hash = ?");
    update.setInt(1, isRetracted(change) ? 0 : 1);
    update.setBytes(2, change);
    if (update.executeUpdate() == 0) return;
    for (var target : retractedBy(change)) settle(target);
  }

  private List<byte[]> retractedBy(byte[] change) throws SQLException {
    var statement = door.prepare("SELECT retracted_hash FROM retraction WHERE by_hash = ?");
    statement.setBytes(1, change);
    List<byte[]> targets = new ArrayList<>();
    try (var rows = statement.executeQuery()) {
      while (rows.next()) targets.add(rows.getBytes(1));
    }
    return targets;
  }
}
