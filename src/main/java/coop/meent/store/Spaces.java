package coop.meent.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Spaces by their number in this file.
final class Spaces {

  private final Door door;
  private final Map<Space, Long> numbers = new HashMap<>();

  Spaces(Door door) {
    this.door = door;
  }

  long number(Space space) throws SQLException {
    var known = numbers.get(space);
    if (known != null) return known;
    long number = find(space);
    numbers.put(space, number);
    return number;
  }

  /// Forgets what was read, since a transaction was taken back.
  void forget() {
    numbers.clear();
  }

  private long find(Space space) throws SQLException {
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

  static Space of(String kind, byte @org.jspecify.annotations.Nullable [] subject) {
    return new Space(Space.Kind.valueOf(kind), Optional.ofNullable(subject).map(IdConverter::uuid));
  }
}
