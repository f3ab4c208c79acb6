package coop.meent.store;

import coop.meent.base.Hash;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The line of changes that leads to one, also through changes that only wait here: of a chain that
/// was forked there are two.
public final class ChainLines {

  private final Door door;
  private final Map<Hash, Map<Long, Hash>> lines = new HashMap<>();

  ChainLines(Door door) {
    this.door = door;
  }

  /// The change at that sequence on the line that leads to `end`; empty when what lies between is
  /// not all here.
  public Optional<Hash> at(Hash end, long sequence) {
    try {
      var line = lines.get(end);
      if (line == null) {
        line = line(end);
        if (!line.isEmpty()) lines.put(end, line);
      }
      return Optional.ofNullable(line.get(sequence));
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private Map<Long, Hash> line(Hash end) throws SQLException {
    Map<Long, Hash> line = new HashMap<>();
    var at = Optional.of(end);
    while (at.isPresent()) {
      var header = header(at.get());
      if (header.isEmpty()) return line;
      var change = Change.ofHeader(header.get());
      line.put(change.sequence(), at.get());
      at =
          change.previous().length == 0
              ? Optional.empty()
              : Optional.of(Hash.of(change.previous()));
    }
    return line;
  }

  private Optional<byte[]> header(Hash hash) throws SQLException {
    for (var table : new String[] {"change", "waiting_change"}) {
      var statement = door.prepare("SELECT header FROM %s WHERE hash = ?".formatted(table));
      statement.setBytes(1, hash.bytes());
      try (var row = statement.executeQuery()) {
        if (row.next()) return Optional.of(row.getBytes(1));
      }
    }
    return Optional.empty();
  }
}
