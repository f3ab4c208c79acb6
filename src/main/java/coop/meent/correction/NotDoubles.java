package coop.meent.correction;

import static coop.meent.store.db.Tables.NOT_DOUBLE;

import coop.meent.base.Id.EntryId;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/// Which entries that look alike are none the less two.
final class NotDoubles {

  void put(Tx tx, Space space, UUID id, Twins two, Instant now) {
    var row = NOT_DOUBLE.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setFirstEntryId(two.first());
    row.setSecondEntryId(two.second());
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  /// All that was said, whichever of the two comes first.
  Set<Twins> all(DSLContext sql) {
    return new HashSet<>(
        sql.selectFrom(NOT_DOUBLE)
            .fetch(row -> Twins.of(row.getFirstEntryId(), row.getSecondEntryId())));
  }

  Set<Twins> of(DSLContext sql, EntryId entry) {
    return new HashSet<>(
        sql.selectFrom(NOT_DOUBLE)
            .where(NOT_DOUBLE.FIRST_ENTRY_ID.eq(entry).or(NOT_DOUBLE.SECOND_ENTRY_ID.eq(entry)))
            .fetch(row -> Twins.of(row.getFirstEntryId(), row.getSecondEntryId())));
  }
}
