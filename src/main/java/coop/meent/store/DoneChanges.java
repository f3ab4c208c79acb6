package coop.meent.store;

import coop.meent.base.Id.DeedId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Changes read back from the log with what they did.
final class DoneChanges {

  private static final String SELECT =
      "SELECT hash, kind, subject, payload FROM change JOIN space ON space.id = space_id WHERE ";

  private final OperationCodec codec;
  private final Door door;

  DoneChanges(OperationCodec codec, Door door) {
    this.codec = codec;
    this.door = door;
  }

  record Done(byte[] hash, Space space, List<Operation> operations) {}

  List<Done> of(DeedId deed) throws SQLException {
    return read(SELECT + "deed_id = ? ORDER BY number", IdConverter.bytes(deed.uuid()));
  }

  List<Done> of(byte[] hash) throws SQLException {
    return read(SELECT + "hash = ?", hash);
  }

  /// Every row that was put, once.
  static Collection<Row> rows(List<Done> changes) {
    Map<RowKey, Row> rows = new LinkedHashMap<>();
    for (var change : changes) {
      for (var operation : change.operations) {
        if (operation instanceof Operation.Put(var row, var _))
          rows.putIfAbsent(RowKey.of(row), row);
      }
    }
    return rows.values();
  }

  private List<Done> read(String query, byte[] key) throws SQLException {
    List<Done> done = new ArrayList<>();
    var statement = door.prepare(query);
    statement.setBytes(1, key);
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        done.add(
            new Done(
                rows.getBytes(1),
                Spaces.of(rows.getString(2), rows.getBytes(3)),
                codec.decode(rows.getBytes(4)).operations()));
      }
    }
    return done;
  }
}
