package coop.meent.ledger;

import static coop.meent.store.db.Tables.PERIOD_LOCK;
import static coop.meent.store.db.Tables.SHUT_PERIOD;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.LockId;
import coop.meent.store.IdConverter;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;

/// Until which day each book is locked. A lock without a date lifts those that it knew of; what the
/// locks come to, also those of laptops that did not know of each other, the store keeps.
final class PeriodLocks {

  void record(Tx tx, Book book, LockId id, Optional<LocalDate> through, Instant now) {
    var row = PERIOD_LOCK.newRecord();
    row.setId(id);
    row.setBookId(book.id());
    row.setKind("SOFT");
    through.ifPresent(row::setThroughDate);
    row.setRecordedAt(now);
    tx.put(book.space(), row);
  }

  /// Said beforehand: what others would refuse is not written.
  Optional<LockOutcome.NotEntitled> refusal(Store store, Book book) {
    return store
        .refusal(book.space(), PERIOD_LOCK.getName())
        .map(any -> new LockOutcome.NotEntitled());
  }

  Optional<LocalDate> lockedThrough(DSLContext sql, BookId book) {
    return sql.select(SHUT_PERIOD.THROUGH_DATE)
        .from(SHUT_PERIOD)
        .where(SHUT_PERIOD.LOCK_TABLE.eq(PERIOD_LOCK.getName()))
        .and(SHUT_PERIOD.SCOPE.eq(IdConverter.bytes(book.uuid())))
        .fetchOptional(SHUT_PERIOD.THROUGH_DATE);
  }
}
