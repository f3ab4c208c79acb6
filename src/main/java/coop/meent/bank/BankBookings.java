package coop.meent.bank;

import static coop.meent.store.db.Tables.BANK_ACCOUNT;
import static coop.meent.store.db.Tables.BANK_BOOKING;
import static coop.meent.store.db.Tables.BANK_LINE;
import static coop.meent.store.db.Tables.BOOKED_LINE;
import static coop.meent.store.db.Tables.STANDING_BOOKING;

import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.BookingId;
import coop.meent.base.Id.EntryId;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Which entry booked which line.
final class BankBookings {

  void put(Tx tx, Space space, BookingId id, BankLineId line, EntryId entry, Instant recordedAt) {
    var row = BANK_BOOKING.newRecord();
    row.setId(id);
    row.setBankLineId(line);
    row.setEntryId(entry);
    row.setRecordedAt(recordedAt);
    tx.put(space, row);
  }

  /// Those of a line that stand, oldest first.
  Map<BookingId, EntryId> standing(DSLContext sql, BankLineId line) {
    return sql.select(STANDING_BOOKING.ID, STANDING_BOOKING.ENTRY_ID)
        .from(STANDING_BOOKING)
        .where(STANDING_BOOKING.BANK_LINE_ID.eq(line))
        .orderBy(STANDING_BOOKING.ID)
        .fetchMap(STANDING_BOOKING.ID, STANDING_BOOKING.ENTRY_ID);
  }

  /// The lines that entries book or booked.
  Map<BankLineId, List<EntryId>> of(DSLContext sql, Collection<EntryId> entries) {
    return sql.select(BANK_BOOKING.BANK_LINE_ID, BANK_BOOKING.ENTRY_ID)
        .from(BANK_BOOKING)
        .where(BANK_BOOKING.ENTRY_ID.in(entries))
        .fetchGroups(BANK_BOOKING.BANK_LINE_ID, BANK_BOOKING.ENTRY_ID);
  }

  /// The line that an entry was made of, whether it still stands or not.
  Optional<BankLineId> lineOf(DSLContext sql, EntryId entry) {
    return sql.select(BANK_BOOKING.BANK_LINE_ID)
        .from(BANK_BOOKING)
        .where(BANK_BOOKING.ENTRY_ID.eq(entry))
        .limit(1)
        .fetchOptional(BANK_BOOKING.BANK_LINE_ID);
  }

  /// Lines that two laptops booked apart, before they heard of each other.
  List<BankLineId> bookedTwice(DSLContext sql, BookId book) {
    return sql.select(BOOKED_LINE.BANK_LINE_ID)
        .from(BOOKED_LINE)
        .join(BANK_LINE)
        .on(BANK_LINE.ID.eq(BOOKED_LINE.BANK_LINE_ID))
        .join(BANK_ACCOUNT)
        .on(BANK_ACCOUNT.ID.eq(BANK_LINE.BANK_ACCOUNT_ID))
        .where(BANK_ACCOUNT.BOOK_ID.eq(book))
        .groupBy(BOOKED_LINE.BANK_LINE_ID)
        .having(DSL.count().gt(1))
        .fetch(BOOKED_LINE.BANK_LINE_ID);
  }
}
