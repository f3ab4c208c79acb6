package coop.meent.store;

import coop.meent.base.Id.DeedId;
import coop.meent.store.OperationCodec.Payload;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Appends changes: commit first, publish second. A change and the rows it stands for are written
/// in the same SQLite transaction; `published_at` stays empty until a bundle carried it away.
final class ChangeLog {

  private static final byte[] NONE = {};

  private final Door door;
  private final OperationCodec codec;
  private final InstantSource clock;

  ChangeLog(Door door, OperationCodec codec, InstantSource clock) {
    this.door = door;
    this.codec = codec;
    this.clock = clock;
  }

  /// @param hash of the header: what the change is known by
  /// @param effectiveTime the derived clock: `max(claimed, 1 + max over heads)`, Unix milliseconds
  record Appended(byte[] hash, long effectiveTime) {}

  Appended append(DeedId deed, Space space, Payload payload) throws SQLException {
    var bytes = codec.encode(payload);
    var device = thisDevice();
    var heads = heads();
    long claimed = clock.millis();
    long effective =
        heads.stream().mapToLong(Head::effectiveTime).max().stream()
            .map(latest -> Math.max(claimed, latest + 1))
            .findFirst()
            .orElse(claimed);
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
            NONE,
            NONE,
            Change.sha256(bytes));
    var header = change.header();
    var hash = Change.sha256(header);
    insert(change, header, hash, effective, spaceNumber(space), bytes);
    becomeHead(hash, effective);
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

  private record Device(java.util.UUID key, java.util.UUID incarnation, long sequence) {}

  private Device thisDevice() throws SQLException {
    var statement =
        door.prepare(
            """
            UPDATE device SET next_sequence = next_sequence + 1 WHERE here = 1
            RETURNING device_key, incarnation_key, next_sequence - 1\
            """);
    try (var row = statement.executeQuery()) {
      row.next();
      return new Device(
          IdConverter.uuid(row.getBytes(1)), IdConverter.uuid(row.getBytes(2)), row.getLong(3));
    }
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

  private long spaceNumber(Space space) throws SQLException {
    var key = IdConverter.bytes(space.key());
    var insert =
        door.prepare(
            "INSERT INTO space (space_key, kind, subject) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    insert.setBytes(1, key);
    insert.setString(2, space.kind().name());
    insert.setBytes(3, space.subject().map(IdConverter::bytes).orElse(null));
    insert.executeUpdate();
    var select = door.prepare("SELECT id FROM space WHERE space_key = ?");
    select.setBytes(1, key);
    try (var row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
