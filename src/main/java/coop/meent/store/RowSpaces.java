package coop.meent.store;

import static coop.meent.store.db.Tables.CHANGE;
import static coop.meent.store.db.Tables.OPERATION;
import static coop.meent.store.db.Tables.SPACE;
import static coop.meent.store.db.Tables.SYNCED_TABLE;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/// Which space rows lie in, as the change says that put them.
public final class RowSpaces {

  private RowSpaces() {}

  /// Of every row of a table whose facts can be taken back, by its id.
  public static Map<UUID, Space> of(DSLContext sql, String table) {
    Map<UUID, Space> spaces = new HashMap<>();
    sql.select(OPERATION.ROW_ID, SPACE.KIND, SPACE.SUBJECT)
        .from(OPERATION)
        .join(CHANGE)
        .on(CHANGE.HASH.eq(OPERATION.CHANGE_HASH))
        .join(SPACE)
        .on(SPACE.ID.eq(CHANGE.SPACE_ID))
        .where(
            OPERATION.TABLE_ID.eq(
                sql.select(SYNCED_TABLE.TABLE_ID)
                    .from(SYNCED_TABLE)
                    .where(SYNCED_TABLE.NAME.eq(table))))
        .forEach(row ->
            spaces.put(IdConverter.uuid(row.value1()), Spaces.of(row.value2(), row.value3())));
    return spaces;
  }
}
