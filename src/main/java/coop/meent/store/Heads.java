package coop.meent.store;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/// The changes that no other was made on top of yet. Most of what comes in is a row of changes of
/// one laptop, each on top of the one before: of those that come together only the last is written
/// down.
final class Heads {

  private final Door door;

  /// Heads that are not in the table yet, with their effective times.
  private final Map<ByteBuffer, Long> pending = new LinkedHashMap<>();

  private boolean isTogether;

  Heads(Door door) {
    this.door = door;
  }

  /// Writes heads down once, when all of the work is done. Where it fails the whole transaction is
  /// taken back.
  void together(Door.Work work) throws SQLException {
    isTogether = true;
    try {
      work.run();
    } finally {
      isTogether = false;
    }
    write();
  }

  /// A change is a head in the place of those that it was made on top of.
  void become(Change change, Placed placed) throws SQLException {
    for (var head : change.heads()) {
      if (pending.remove(ByteBuffer.wrap(head)) == null) delete(head);
    }
    pending.put(ByteBuffer.wrap(placed.hash()), placed.effectiveTime());
    if (!isTogether) write();
  }

  /// Forgets what was not written, since a transaction was taken back.
  void forget() {
    pending.clear();
  }

  private void delete(byte[] head) throws SQLException {
    var statement = door.prepare("DELETE FROM head WHERE hash = ?");
    statement.setBytes(1, head);
    statement.executeUpdate();
  }

  private void write() throws SQLException {
    var statement = door.prepare("INSERT INTO head (hash, effective_time) VALUES (?, ?)");
    for (var head : pending.entrySet()) {
      statement.setBytes(1, head.getKey().array());
      statement.setLong(2, head.getValue());
      statement.executeUpdate();
    }
    pending.clear();
  }
}
