package coop.meent.store;

import coop.meent.base.Id.DeedId;
import coop.meent.store.OperationCodec.Payload;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Appends this laptop's changes: commit first, publish second. A change and the rows it stands for
/// are written in the same SQLite transaction; `published_at` stays empty until a bundle carried it
/// away.
final class ChangeLog {

  private static final byte[] NONE = {};

  private final Door door;
  private final OperationCodec codec;
  private final ChangeRows rows;
  private final InstantSource clock;

  ChangeLog(Door door, OperationCodec codec, ChangeRows rows, InstantSource clock) {
    this.door = door;
    this.codec = codec;
    this.rows = rows;
    this.clock = clock;
  }

  Placed append(DeedId deed, Space space, Payload payload) throws SQLException {
    var bytes = codec.encode(payload);
    var device = thisDevice();
    var change =
        new Change(
            space.key(),
            0,
            deed,
            device.key,
            device.incarnation,
            device.sequence,
            clock.millis(),
            heads(),
            device.governanceHead,
            device.checkpoint,
            Change.sha256(bytes),
            device.previous);
    var placed = rows.insert(change, change.header(), space, bytes, ChangeRows.Lying.OWN);
    becomePrevious(placed.hash());
    return placed;
  }

  private record Device(
      UUID key,
      UUID incarnation,
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

  private List<byte[]> heads() throws SQLException {
    List<byte[]> heads = new ArrayList<>();
    try (var rows = door.prepare("SELECT hash FROM head").executeQuery()) {
      while (rows.next()) heads.add(rows.getBytes(1));
    }
    return heads;
  }
}
