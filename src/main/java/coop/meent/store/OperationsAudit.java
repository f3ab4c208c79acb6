package coop.meent.store;

import coop.meent.store.Breach.Promise;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Holds what is kept for the fold, operations and retractions, against the changes.
final class OperationsAudit {

  private final Door door;
  private final Consumer<Breach> breaches;
  private final Map<ByteBuffer, List<ByteBuffer>> retractedBy = new HashMap<>();
  private long operations;
  private long retractions;

  OperationsAudit(Door door, Consumer<Breach> breaches) {
    this.door = door;
    this.breaches = breaches;
  }

  void put(Logged change, Operation.Put put) throws SQLException {
    var row = put.row();
    for (int group : Fold.notedGroups(row.table())) {
      if (group != Fold.WHOLE && !put.groups().get(group)) continue;
      operations++;
      if (!Arrays.equals(kept(change, row, group), Fold.contents(row, group)))
        breaches.accept(Breach.of(Promise.OPERATIONS, change, row));
    }
  }

  private byte @Nullable [] kept(Logged change, Row row, int group) throws SQLException {
    var statement =
        door.prepare(
            "SELECT contents FROM operation WHERE table_id = ? AND row_id = ? AND merge_group = ?"
                + " AND effective_time = ? AND change_hash = ?");
    statement.setInt(1, row.table().number());
    statement.setBytes(2, row.key());
    statement.setInt(3, group);
    statement.setLong(4, change.effectiveTime());
    statement.setBytes(5, change.hash());
    try (var result = statement.executeQuery()) {
      return result.next() ? contents(result) : null;
    }
  }

  /// The driver reads an empty blob as none.
  private static byte[] contents(ResultSet result) throws SQLException {
    var contents = result.getBytes(1);
    return contents == null ? new byte[0] : contents;
  }

  void retraction(Logged change, byte[] retracted) {
    retractions++;
    retractedBy
        .computeIfAbsent(ByteBuffer.wrap(retracted), any -> new ArrayList<>())
        .add(ByteBuffer.wrap(change.hash()));
  }

  /// As the database has it; [#finish] says whether that is right.
  boolean isRetracted(byte[] change) throws SQLException {
    return new Retractions(door).isRetracted(change);
  }

  void finish() throws SQLException {
    if (count("operation") != operations || count("retraction") != retractions || !areSettled())
      breaches.accept(new Breach(Promise.OPERATIONS, Optional.empty(), Optional.empty()));
  }

  private boolean areSettled() throws SQLException {
    try (var rows =
        door.prepare("SELECT retracted_hash, by_hash, active FROM retraction").executeQuery()) {
      while (rows.next()) {
        var by = ByteBuffer.wrap(rows.getBytes(2));
        var known = retractedBy.getOrDefault(ByteBuffer.wrap(rows.getBytes(1)), List.of());
        if (!known.contains(by) || rows.getBoolean(3) != stands(by)) return false;
      }
      return true;
    }
  }

  /// A retraction that is itself taken back does not count, and so on.
  private boolean stands(ByteBuffer change) {
    return retractedBy.getOrDefault(change, List.of()).stream().noneMatch(this::stands);
  }

  private long count(String table) throws SQLException {
    try (var row = door.prepare("SELECT count(*) FROM " + table).executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}
