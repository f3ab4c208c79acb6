package coop.meent.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a table by their key, asked for one after the other. Who asks in the order in which
/// they lie reads the table once from front to back, and not a page of it for each of them; what
/// lies far ahead, or behind, is looked for.
final class RowsInOrder implements AutoCloseable {

  /// So many rows that nobody asks for are read over before the next one is looked for.
  private static final int READ_OVER = 16;

  private final Door door;
  private final String sql;
  private final int columns;
  private @Nullable ResultSet rows;
  private byte[] asked = {};
  private byte @Nullable [] next;

  RowsInOrder(Door door, SyncedTable table) {
    this.door = door;
    columns = table.columns().size();
    sql =
        "SELECT %1$s, %2$s FROM %3$s WHERE %1$s >= ? ORDER BY %1$s"
            .formatted(table.keyColumn(), table.columnNames(), table.name());
  }

  /// The values of every row with this key: several of a part, which has its parent's.
  List<@Nullable Object[]> at(byte[] key) throws SQLException {
    find(key);
    asked = key;
    List<@Nullable Object[]> found = new ArrayList<>(1);
    while (next != null && Arrays.equals(next, key)) {
      found.add(values());
      step();
    }
    return found;
  }

  private void find(byte[] key) throws SQLException {
    if (rows == null || Arrays.compareUnsigned(key, asked) <= 0) {
      seek(key);
      return;
    }
    for (int i = 0; next != null && Arrays.compareUnsigned(next, key) < 0; i++) {
      if (i == READ_OVER) {
        seek(key);
        return;
      }
      step();
    }
  }

  private void seek(byte[] key) throws SQLException {
    close();
    var statement = door.prepare(sql);
    statement.setBytes(1, key);
    rows = statement.executeQuery();
    step();
  }

  private void step() throws SQLException {
    next = rows != null && rows.next() ? rows.getBytes(1) : null;
  }

  private @Nullable Object[] values() throws SQLException {
    var values = new @Nullable Object[columns];
    for (int i = 0; rows != null && i < columns; i++) values[i] = Door.value(rows.getObject(i + 2));
    return values;
  }

  @Override
  public void close() throws SQLException {
    if (rows != null) rows.close();
    rows = null;
  }
}
