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
        line = new HashMap<>();
        if (follow(end, line)) lines.put(end, line);
      }
      return Optional.ofNullable(line.get(sequence));
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /// Answers whether the line is here down to its first change. What a change names as the one
  /// before it is known by that, also when it is just being looked at and lies nowhere yet.
  private boolean follow(Hash end, Map<Long, Hash> line) throws SQLException {
    var at = end;
    for (var header = header(at); header.isPresent(); header = header(at)) {
      var change = Change.ofHeader(header.get());
      line.put(change.sequence(), at);
      if (change.previous().length == 0) return true;
      at = Hash.of(change.previous());
      line.put(change.sequence() - 1, at);
    }
    return false;
  }

  /// The first that is not here, going back from `end`; `end` itself when it is no change that is
  /// here.
  Hash gap(Hash end) throws SQLException {
    var at = end;
    for (var header = header(at); header.isPresent(); header = header(at)) {
      var previous = Change.ofHeader(header.get()).previous();
      if (previous.length == 0) return end;
      at = Hash.of(previous);
    }
    return at;
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
