package coop.meent.ledger;

import static coop.meent.store.db.Tables.LATE_ANSWER;
import static coop.meent.store.db.Tables.STANDING_LATE_ANSWER;

import coop.meent.base.Id.EntryId;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/// What was decided on entries that came late.
final class LateAnswers {

  void put(Tx tx, Space space, UUID id, EntryId entry, Optional<EntryId> bookedAgain, Instant now) {
    var row = LATE_ANSWER.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setEntryId(entry);
    bookedAgain.ifPresent(row::setNewEntryId);
    row.setAnsweredAt(now);
    tx.put(space, row);
  }

  Set<EntryId> answered(DSLContext sql) {
    return new HashSet<>(
        sql.select(LATE_ANSWER.ENTRY_ID).from(LATE_ANSWER).fetch().getValues(0, EntryId.class));
  }

  /// What a late entry was booked again as, by the answer's id; more than one when people did so
  /// apart.
  Map<UUID, EntryId> standing(DSLContext sql, EntryId late) {
    Map<UUID, EntryId> standing = new LinkedHashMap<>();
    sql.selectFrom(STANDING_LATE_ANSWER)
        .where(STANDING_LATE_ANSWER.ENTRY_ID.eq(late))
        .orderBy(STANDING_LATE_ANSWER.ID)
        .forEach(row -> standing.put(IdConverter.uuid(row.getId()), row.getNewEntryId()));
    return standing;
  }

  /// The late entry, and the one that stands for it.
  Map<EntryId, EntryId> bookedAgain(DSLContext sql) {
    Map<EntryId, EntryId> again = new LinkedHashMap<>();
    sql.selectFrom(LATE_ANSWER)
        .where(LATE_ANSWER.NEW_ENTRY_ID.isNotNull())
        .orderBy(LATE_ANSWER.ANSWERED_AT)
        .forEach(row -> again.put(row.getEntryId(), row.getNewEntryId()));
    return again;
  }
}
