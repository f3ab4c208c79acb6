package coop.meent.store;

import static coop.meent.store.db.Tables.JOURNAL_ENTRY;
import static coop.meent.store.db.Tables.PERIOD_LOCK;
import static coop.meent.store.db.Tables.POSTING;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.LockId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.store.db.tables.records.PostingRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
    switch (random.nextInt(10)) {
      case 0 -> lock(store, month().plusMonths(1).minusDays(1));
      case 1 -> lift(store);
      case 2 -> tryEntry(store, Ids.derived("mirrored", String.valueOf(random.nextInt(4))));
      default -> tryEntry(store, ids.next());
    }
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
    try {
      entry(store, id, month().plusDays(random.nextInt(28)));
    } catch (StoreException locked) {
      // As it should be: what somebody locked knowingly is not written into here.
    } catch (RuntimeException e) {
      if (!String.valueOf(e.getMessage()).contains("locked")) throw e;
    }
  }

  void entry(Store store, UUID id, LocalDate day) {
    var entry = JOURNAL_ENTRY.newRecord();
    entry.setId(new EntryId(id));
    entry.setBookId(RandomDeeds.BOOK_ID);
    entry.setSeries("A");
    entry.setNumber(++number);
    entry.setEntryDate(day);
    entry.setKind("REGULAR");
    entry.setText("Entry " + random.nextInt(50));
    entry.setRecordedAt(TestStore.CLOCK.instant());
    long cents = 1L + random.nextInt(100_000);
    store.write(
        "entry",
        tx -> {
          tx.put(
              Space.OFFICE,
              entry,
              List.of(
                  posting(entry.getId(), 1, day, cents), posting(entry.getId(), 2, day, -cents)));
          return entry;
        });
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
