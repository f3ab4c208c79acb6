package coop.meent.sync;

import static coop.meent.store.db.Tables.SYNCED_WRITER;

import coop.meent.govern.Permissions;
import coop.meent.govern.Writer;
import coop.meent.store.Space;
import java.util.Optional;
import org.jooq.DSLContext;

/// Who may write what, as the migrations declare it beside each table.
final class Writers {

  Permissions permissions(DSLContext sql) {
    return new Permissions(
        sql.selectFrom(SYNCED_WRITER)
            .fetch(row ->
                new Permissions.Line(
                    row.getTableName(),
                    Space.Kind.valueOf(row.getSpaceKind()),
                    Writer.of(row.getWriter(), Optional.ofNullable(row.getMergeGroups())))));
  }
}
