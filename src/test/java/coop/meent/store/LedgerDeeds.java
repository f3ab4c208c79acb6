package coop.meent.store;

import static coop.meent.store.db.Tables.BANK_BOOKING;
import static coop.meent.store.db.Tables.BANK_LINE;
import static coop.meent.store.db.Tables.BOOKED_LINE;
import static coop.meent.store.db.Tables.JOURNAL_ENTRY;
import static coop.meent.store.db.Tables.PERIOD_LOCK;
import static coop.meent.store.db.Tables.POSTING;
import static coop.meent.store.db.Tables.STANDING_REVERSAL;

import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.BookingId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.LockId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.store.db.tables.records.JournalEntryRecord;
import coop.meent.store.db.tables.records.PostingRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.impl.DSL;

/// Entries, locks and lifted locks at random, as laptops make them that do not know of each other.
final class LedgerDeeds {

  private final Ids ids;
  private final Seeded random;
  private long number;

  LedgerDeeds(Ids ids, Seeded random) {
    this.ids = ids;
    this.random = random;
  }

  void one(Store store) {
    switch (random.nextInt(14)) {
      case 0 -> lock(store, month().plusMonths(1).minusDays(1));
      case 1 -> lift(store);
      case 2 -> tryEntry(store, Ids.derived("mirrored", String.valueOf(random.nextInt(4))));
      case 3, 4 -> reverse(store);
      case 5, 6, 7 -> book(store);
      default -> tryEntry(store, ids.next());
    }
  }

  /// Takes back an entry, as far as this laptop knows for the first time.
  private void reverse(Store store) {
    var entries =
        store.read(sql ->
            sql.select(JOURNAL_ENTRY.ID)
                .from(JOURNAL_ENTRY)
                .where(
                    JOURNAL_ENTRY.ID.notIn(
                        DSL.select(STANDING_REVERSAL.REVERSES_ENTRY_ID).from(STANDING_REVERSAL)))
                .orderBy(JOURNAL_ENTRY.ID)
                .fetch(JOURNAL_ENTRY.ID));
    if (entries.isEmpty()) return;
    tryDeed(() -> reverse(store, random.pick(entries), month()));
  }

  /// Books a bank line that is open as far as this laptop knows.
  private void book(Store store) {
    var lines =
        store.read(sql ->
            sql.select(BANK_LINE.ID)
                .from(BANK_LINE)
                .where(BANK_LINE.ID.notIn(DSL.select(BOOKED_LINE.BANK_LINE_ID).from(BOOKED_LINE)))
                .orderBy(BANK_LINE.ID)
                .fetch(BANK_LINE.ID));
    if (lines.isEmpty()) return;
    tryDeed(() -> book(store, random.pick(lines), month().plusDays(random.nextInt(28))));
  }

  /// One deed: an entry and what it books.
  EntryId book(Store store, BankLineId line, LocalDate day) {
    var id = new EntryId(ids.next());
    var entry = entry(id, day, "BANK");
    var booking = BANK_BOOKING.newRecord();
    booking.setId(new BookingId(ids.next()));
    booking.setBankLineId(line);
    booking.setEntryId(id);
    booking.setRecordedAt(TestStore.CLOCK.instant());
    store.write(
        "book",
        tx -> {
          put(tx, entry, 1_000);
          tx.put(Space.OFFICE, booking);
          return id;
        });
    return id;
  }

  EntryId reverse(Store store, EntryId reversed, LocalDate day) {
    var id = new EntryId(ids.next());
    var entry = entry(id, day, "REVERSAL");
    entry.setReversesEntryId(reversed);
    store.write(
        "reverse",
        tx -> {
          put(tx, entry, -1_000);
          return id;
        });
    return id;
  }

  private LocalDate month() {
    return LocalDate.of(2026, 1 + random.nextInt(6), 1);
  }

  void lock(Store store, LocalDate through) {
    put(store, through.toString());
  }

  void lift(Store store) {
    put(store, null);
  }

  private void put(Store store, @org.jspecify.annotations.Nullable String through) {
    var row = PERIOD_LOCK.newRecord();
    row.setId(new LockId(ids.next()));
    row.setBookId(RandomDeeds.BOOK_ID);
    row.setKind("SOFT");
    if (through != null) row.setThroughDate(LocalDate.parse(through));
    row.setRecordedAt(TestStore.CLOCK.instant());
    store.write(
        "lock",
        tx -> {
          tx.put(Space.OFFICE, row);
          return row;
        });
  }

  /// In a locked month it is refused, and an entry that is there already is left alone.
  private void tryEntry(Store store, UUID id) {
    boolean isThere =
        store.read(sql -> sql.fetchExists(JOURNAL_ENTRY, JOURNAL_ENTRY.ID.eq(new EntryId(id))));
    if (isThere) return;
    tryDeed(() -> entry(store, id, month().plusDays(random.nextInt(28))));
  }

  private static void tryDeed(Runnable deed) {
    try {
      deed.run();
    } catch (StoreException locked) {
      // As it should be: what somebody locked knowingly is not written into here.
    } catch (RuntimeException e) {
      if (!String.valueOf(e.getMessage()).contains("locked")) throw e;
    }
  }

  void entry(Store store, UUID id, LocalDate day) {
    var entry = entry(new EntryId(id), day, "REGULAR");
    long cents = 1L + random.nextInt(100_000);
    store.write(
        "entry",
        tx -> {
          put(tx, entry, cents);
          return entry;
        });
  }

  private JournalEntryRecord entry(EntryId id, LocalDate day, String kind) {
    var entry = JOURNAL_ENTRY.newRecord();
    entry.setId(id);
    entry.setBookId(RandomDeeds.BOOK_ID);
    entry.setSeries("A");
    entry.setNumber(++number);
    entry.setEntryDate(day);
    entry.setKind(kind);
    entry.setText("Entry " + random.nextInt(50));
    entry.setRecordedAt(TestStore.CLOCK.instant());
    return entry;
  }

  private static void put(Tx tx, JournalEntryRecord entry, long cents) {
    var day = entry.getEntryDate();
    tx.put(
        Space.OFFICE,
        entry,
        List.of(posting(entry.getId(), 1, day, cents), posting(entry.getId(), 2, day, -cents)));
  }

  private static PostingRecord posting(EntryId id, long line, LocalDate day, long cents) {
    var row = POSTING.newRecord();
    row.setEntryId(id);
    row.setLine(line);
    row.setBookId(RandomDeeds.BOOK_ID);
    row.setAccountId(RandomDeeds.ACCOUNT_ID);
    row.setEntryDate(day);
    row.setAmountCents(Money.ofCents(cents));
    return row;
  }
}
