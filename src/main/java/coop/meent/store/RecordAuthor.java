package coop.meent.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Who wrote what stands in a record now.
///
/// @param device of the author
/// @param claimedAt what the author's clock said
public record RecordAuthor(UUID device, Instant claimedAt) {

  /// Of the columns that are written together with this one; empty for what was kept before changes
  /// were.
  ///
  /// @param sql of [Store#read]
  public static Optional<RecordAuthor> of(DSLContext sql, String table, UUID row, String column) {
    return sql.resultQuery(
            """
            SELECT c.device_key, CAST(c.claimed_millis AS TEXT) FROM operation o JOIN change c ON c.hash = o.change_hash
            JOIN synced_table t ON t.table_id = o.table_id AND t.name = {0}
            JOIN synced_column k ON k.table_id = o.table_id AND k.name = {1}
              AND k.merge_group = o.merge_group
            WHERE o.row_id = {2}
            ORDER BY o.effective_time DESC, o.change_hash DESC LIMIT 1\
            """,
            DSL.val(table), DSL.val(column), DSL.val(IdConverter.bytes(row)))
        .fetchOptional(found ->
            new RecordAuthor(
                IdConverter.uuid(found.get(0, byte[].class)),
                Instant.ofEpochMilli(Long.parseLong(found.get(1, String.class)))));
  }
}
