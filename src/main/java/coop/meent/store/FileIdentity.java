package coop.meent.store;

import coop.meent.base.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;

/// What a new file knows of itself: its own key, and the laptop that made it.
final class FileIdentity {

  /// The first laptop's short code in number series; the steward gives the next ones theirs.
  private static final String FIRST_SERIES = "A";

  private final InstantSource clock;
  private final Ids ids;

  FileIdentity(InstantSource clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  void write(Connection connection) throws SQLException {
    try (var file =
            connection.prepareStatement(
                "INSERT INTO file_identity (id, file_key, created_at) VALUES (1, ?, ?)");
        var device =
            connection.prepareStatement(
                "INSERT INTO device (device_key, incarnation_key, next_sequence, series, here)"
                    + " VALUES (?, ?, 1, ?, 1)")) {
      file.setBytes(1, IdConverter.bytes(ids.next()));
      file.setString(2, clock.instant().toString());
      file.executeUpdate();
      device.setBytes(1, IdConverter.bytes(ids.next()));
      device.setBytes(2, IdConverter.bytes(ids.next()));
      device.setString(3, FIRST_SERIES);
      device.executeUpdate();
    }
  }
}
