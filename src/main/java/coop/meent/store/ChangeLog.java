package coop.meent.store;

import coop.meent.base.Id.DeedId;
import coop.meent.store.OperationCodec.Payload;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Appends changes: commit first, publish second. A change and the rows it stands for are written
/// in the same SQLite transaction; `published_at` stays empty until a bundle carried it away.
final class ChangeLog {

  private static final byte[] NONE = {};

  private final Door door;
  private final OperationCodec codec;
  private final InstantSource clock;
  private final TimeBounds bounds;

  ChangeLog(Door door, OperationCodec codec, InstantSource clock) {
    this.door = door;
    this.codec = codec;
    this.clock = clock;
    bounds = new TimeBounds(door);
  }

  /// @param hash of the header: what the change is known by
  /// @param effectiveTime the derived clock, see [TimeBounds]
  record Appended(byte[] hash, long effectiveTime) {}

  Appended append(DeedId deed, Space space, Payload payload) throws SQLException {
    var bytes = codec.encode(payload);
    var device = thisDevice();
    var heads = heads();
    long claimed = clock.millis();
    long effective =
        bounds.effective(claimed, device.governanceHead, heads.stream().mapToLong(Head::effectiveTime));
    var change =
        new Change(
            space.key(),
            0,
            deed,
            device.key,
            device.incarnation,
            device.sequence,
            claimed,
            heads.stream().map(Head::hash).toList(),
            device.governanceHead,
            device.checkpoint,
            Change.sha256(bytes),
            device.previous);
    var header = change.header();
    var hash = Change.sha256(header);
    insert(change, header, hash, effective, new Spaces(door).number(space), bytes);
    becomeHead(hash, effective);
    becomePrevious(hash);
    return new Appended(hash, effective);
  }

  private void insert(
      Change change, byte[] header, byte[] hash, long effective, long space, byte[] payload)
      throws SQLException {
    var statement =
        door.prepare(
            """
            INSERT INTO change (hash, deed_id, space_id, device_key, incarnation_key, sequence,
              claimed_millis, effective_time, header, payload)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """);
    statement.setBytes(1, hash);
    statement.setBytes(2, IdConverter.bytes(change.deed().uuid()));
    statement.setLong(3, space);
    statement.setBytes(4, IdConverter.bytes(change.device()));
    statement.setBytes(5, IdConverter.bytes(change.incarnation()));
    statement.setLong(6, change.sequence());
    statement.setLong(7, change.claimedMillis());
    statement.setLong(8, effective);
    statement.setBytes(9, header);
    statement.setBytes(10, payload);
    statement.executeUpdate();
  }

  private record Device(
      java.util.UUID key,
      java.util.UUID incarnation,
      long sequence,
      byte[] previous,
      byte[] governanceHead,
      byte[] checkpoint) {}

  private Device thisDevice() throws SQLException {
    var statement =
        door.prepare(
            """
            UPDATE device SET next_sequence = next_sequence + 1 WHERE here = 1
            RETURNING device_key, incarnation_key, next_sequence - 1, previous_hash,
              governance_head, checkpoint_hash\
            """);
    try (var row = statement.executeQuery()) {
      row.next();
      return new Device(
          IdConverter.uuid(row.getBytes(1)),
          IdConverter.uuid(row.getBytes(2)),
          row.getLong(3),
          orNone(row.getBytes(4)),
          orNone(row.getBytes(5)),
          orNone(row.getBytes(6)));
    }
  }

  private static byte[] orNone(byte @Nullable [] hash) {
    return hash == null ? NONE : hash;
  }

  private void becomePrevious(byte[] hash) throws SQLException {
    var statement = door.prepare("UPDATE device SET previous_hash = ? WHERE here = 1");
    statement.setBytes(1, hash);
    statement.executeUpdate();
  }

  private record Head(byte[] hash, long effectiveTime) {}

  private List<Head> heads() throws SQLException {
    List<Head> heads = new ArrayList<>();
    try (var rows = door.prepare("SELECT hash, effective_time FROM head").executeQuery()) {
      while (rows.next()) heads.add(new Head(rows.getBytes(1), rows.getLong(2)));
    }
    return heads;
  }

  private void becomeHead(byte[] hash, long effective) throws SQLException {
    door.prepare("DELETE FROM head").executeUpdate();
    var statement = door.prepare("INSERT INTO head (hash, effective_time) VALUES (?, ?)");
    statement.setBytes(1, hash);
    statement.setLong(2, effective);
    statement.executeUpdate();
  }
}
