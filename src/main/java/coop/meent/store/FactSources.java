package coop.meent.store;

import coop.meent.base.Hash;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which change put a fact, read back from the log. Of two that put the same one, the first in the
/// fold's order has its way. What is final is noted nowhere else, so its changes are looked for by
/// the row's id in their payloads; that is rare, since it takes a collision, a withdrawal or a
/// lock.
final class FactSources {

  private static final int REMEMBERED = 64;

  private final OperationCodec codec;
  private final Door door;
  private final Ancestry ancestry;
  private final Map<Hash, List<Operation>> decoded =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Hash, List<Operation>> eldest) {
          return size() > REMEMBERED;
        }
      };

  FactSources(OperationCodec codec, Door door, Ancestry ancestry) {
    this.codec = codec;
    this.door = door;
    this.ancestry = ancestry;
  }

  void forget() {
    decoded.clear();
  }

  record Source(Row row, Placed change) {}

  Optional<Source> source(SyncedTable table, byte[] key) throws SQLException {
    for (var change : putters(table, key)) {
      for (var operation : operations(change.hash())) {
        if (operation instanceof Operation.Put(var row, var _)
            && row.table().equals(table)
            && Arrays.equals(row.key(), key)) return Optional.of(new Source(row, change));
      }
    }
    return Optional.empty();
  }

  /// The row as its first change put it; none when nothing that counts puts it.
  List<Row> rows(SyncedTable table, byte[] key) throws SQLException {
    return source(table, key).map(Source::row).stream().toList();
  }

  private List<Placed> putters(SyncedTable table, byte[] key) throws SQLException {
    var statement = door.prepare(table.isFinal() ? HOLDING_THE_KEY : NOTED);
    if (!table.isFinal()) statement.setInt(2, table.number());
    statement.setBytes(1, key);
    return read(statement);
  }

  private static final String COLUMNS =
      "SELECT hash, device_key, incarnation_key, sequence, change.effective_time, reach_id FROM"
          + " change ";

  private static final String HOLDING_THE_KEY =
      COLUMNS
          + "WHERE verdict = 'ACCEPTED' AND is_applied = 1 AND instr(payload, ?) > 0"
          + " ORDER BY effective_time, hash";

  private static final String NOTED =
      COLUMNS
          + "JOIN operation ON change.hash = change_hash WHERE row_id = ? AND table_id = ?"
          + " AND NOT EXISTS (SELECT 1 FROM retraction WHERE retracted_hash = hash AND active = 1)"
          + " ORDER BY change.effective_time, hash";

  /// Rows of a table that changes put which a later change did not know of.
  List<Row> unknownTo(Placed change, SyncedTable table) throws SQLException {
    List<Row> rows = new ArrayList<>();
    for (var chain : chains()) {
      for (var other : after(chain, ancestry.known(change, chain))) {
        for (var operation : operations(other.hash())) {
          if (operation instanceof Operation.Put(var row, var _) && row.table().equals(table))
            rows.add(row);
        }
      }
    }
    return rows;
  }

  private List<Long> chains() throws SQLException {
    List<Long> chains = new ArrayList<>();
    try (var rows = door.prepare("SELECT id FROM chain").executeQuery()) {
      while (rows.next()) chains.add(rows.getLong(1));
    }
    return chains;
  }

  private List<Placed> after(long chain, long sequence) throws SQLException {
    var statement =
        door.prepare(
            COLUMNS
                + """
                JOIN chain USING (device_key, incarnation_key)
                WHERE chain.id = ? AND sequence > ? AND verdict = 'ACCEPTED' AND is_applied = 1\
                """);
    statement.setLong(1, chain);
    statement.setLong(2, sequence);
    return read(statement);
  }

  private List<Placed> read(java.sql.PreparedStatement statement) throws SQLException {
    List<Placed> changes = new ArrayList<>();
    try (var rows = statement.executeQuery()) {
      while (rows.next()) changes.add(ancestry.placed(rows));
    }
    return changes;
  }

  /// What a change does; nothing when its payload is not here.
  List<Operation> operations(byte[] change) throws SQLException {
    var hash = Hash.of(change);
    var known = decoded.get(hash);
    if (known != null) return known;
    var statement = door.prepare("SELECT payload FROM change WHERE hash = ?");
    statement.setBytes(1, change);
    try (var row = statement.executeQuery()) {
      var payload = row.next() ? row.getBytes(1) : null;
      if (payload == null) return List.of(); // it may come yet, and is not remembered as nothing
      var operations = codec.decode(payload).operations();
      decoded.put(hash, operations);
      return operations;
    }
  }
}
