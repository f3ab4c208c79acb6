package coop.meent.sync;

import coop.meent.base.Id.MemberId;
import coop.meent.store.IdConverter;
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

/// What a later Meent can that this one cannot: a table of its own, and a column more on consents.
/// A laptop that was not renewed must carry both on without understanding them.
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
            "ALTER TABLE consent ADD COLUMN mood TEXT",
            "INSERT INTO synced_table (table_id, name, merge_kind) VALUES (%d, 'later_thing', 'record')"
                .formatted(TABLE),
            "INSERT INTO synced_column (table_id, column_id, name, merge_group) VALUES"
                + " (%d, 1, 'words', 1), (37, %d, 'mood', 1)".formatted(TABLE, COLUMN),
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

  /// A member's own fact with the column that older ones do not know.
  static void putConsent(Store store, MemberId member, int which, String mood) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", id(which));
    values.put("member_id", IdConverter.bytes(member.uuid()));
    values.put("purpose", "E_NOTICE");
    values.put("is_given", 1L);
    values.put("from_date", "2026-11-21");
    values.put("recorded_at", "2026-11-21T10:00:00Z");
    values.put("mood", mood);
    store.write(
        "later.consent",
        tx -> {
          tx.put(Space.COMMON, row("consent", values, "until_date", "proof"));
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

  private static Later row(String table, Map<String, Object> values, String... empty) {
    var columns = new HashMap<>(values);
    for (var column : empty) columns.put(column, "");
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
      if (value instanceof byte[]) return SQLDataType.BLOB;
      return value instanceof Long ? SQLDataType.BIGINT : SQLDataType.VARCHAR;
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
