package coop.meent.sync;

import coop.meent.store.Space;
import coop.meent.store.Store;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.CustomTable;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// What a later Meent can that this one cannot: a table of its own, and a column more on answers to
/// late entries. A laptop that was not renewed must carry both on without understanding them.
final class LaterMeent {

  private static final int TABLE = 999;
  private static final int COLUMN = 99;

  private LaterMeent() {}

  /// What its migration does to a file that nobody has open.
  static void renew(Path file) {
    try (var sql = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = sql.createStatement()) {
      for (var line :
          new String[] {
            "CREATE TABLE later_thing (id BLOB PRIMARY KEY CHECK (length(id) = 16), words TEXT)"
                + " STRICT, WITHOUT ROWID",
            "ALTER TABLE late_answer ADD COLUMN mood TEXT",
            "INSERT INTO synced_table (table_id, name, merge_kind) VALUES (%d, 'later_thing', 'record')"
                .formatted(TABLE),
            "INSERT INTO synced_column (table_id, column_id, name, merge_group) VALUES"
                + " (%d, 1, 'words', 1), (15, %d, 'mood', 1)".formatted(TABLE, COLUMN),
            "INSERT INTO synced_writer (table_name, space_kind, writer) VALUES"
                + " ('later_thing', 'COMMON', 'MEMBER')"
          }) statement.executeUpdate(line);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A row of the table that older ones do not know; few ids, so that laptops meet in them.
  static void putThing(Store store, int which, String words) {
    store.write(
        "later.thing",
        tx -> {
          tx.put(Space.COMMON, row("later_thing", Map.of("id", id(which), "words", words)));
          return tx;
        });
  }

  /// A fact of the office with the column that older ones do not know.
  static void putAnswer(Store store, int which, String mood) {
    store.write(
        "later.answer",
        tx -> {
          var answer =
              row(
                  "late_answer",
                  Map.of(
                      "id",
                      id(which),
                      "entry_id",
                      id(-which),
                      "answered_at",
                      "2026-11-21",
                      "mood",
                      mood));
          tx.put(Space.OFFICE, answer);
          return tx;
        });
  }

  /// Whether a file was renewed.
  static boolean isHere(DSLContext sql) {
    return !sql.fetch("SELECT 1 FROM synced_table WHERE table_id = " + TABLE).isEmpty();
  }

  private static byte[] id(int which) {
    return ByteBuffer.allocate(16).putLong(0x1a7e).putLong(which).array();
  }

  private static Later row(String table, Map<String, Object> values) {
    var columns = new HashMap<>(values);
    if (table.equals("late_answer")) columns.put("new_entry_id", new byte[0]);
    var row = new Later(new Columns(table, columns));
    row.fromMap(values);
    return row;
  }

  private static final class Columns extends CustomTable<Later> {
    private Columns(String name, Map<String, Object> values) {
      super(DSL.name(name));
      values.forEach((column, value) -> createField(DSL.name(column), type(value)));
    }

    private static DataType<?> type(Object value) {
      return value instanceof byte[] ? SQLDataType.BLOB : SQLDataType.VARCHAR;
    }

    @Override
    public Class<? extends Later> getRecordType() {
      return Later.class;
    }
  }

  /// A row of whichever table, as jOOQ wants it.
  static final class Later extends CustomRecord<Later> {
    private Later(Columns table) {
      super(table);
    }
  }
}
