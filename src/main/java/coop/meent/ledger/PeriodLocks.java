package coop.meent.ledger;

import static coop.meent.store.db.Tables.PERIOD_LOCK;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.LockId;
import coop.meent.store.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;

/// Until which day each book is locked: the newest row holds, one without a date lifts the lock.
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

  Optional<LocalDate> lockedThrough(DSLContext sql, BookId book) {
    return sql.select(PERIOD_LOCK.THROUGH_DATE)
        .from(PERIOD_LOCK)
        .where(PERIOD_LOCK.BOOK_ID.eq(book))
        .orderBy(PERIOD_LOCK.ID.desc())
        .limit(1)
        .fetchOptional(PERIOD_LOCK.THROUGH_DATE);
  }
}
