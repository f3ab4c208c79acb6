package coop.meent.ledger;

import static coop.meent.store.db.Tables.DEVICE;
import static coop.meent.store.db.Tables.JOURNAL_ENTRY;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.store.AbsentFacts;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What recording the entries of one call needs to know, looked up once however many there are. It
/// lives as long as the call, so that nothing it remembers can change meanwhile.
final class Recording {

  final Tx tx;
  private final Books books;
  private final Accounts accounts;
  private final PeriodLocks locks;
  private final VatLocks returns = new VatLocks();
  private final JournalEntries entries;

  private final Map<BookId, Optional<Book>> knownBooks = new HashMap<>();
  private final Map<AccountId, Optional<Account>> knownAccounts = new HashMap<>();
  private final Map<BookId, Optional<LocalDate>> knownLocks = new HashMap<>();
  private final Map<BookId, VatLocks.Filed> knownReturns = new HashMap<>();
  private final Map<BookId, Long> lastNumbers = new HashMap<>();
  private String series = "";

  Recording(Tx tx, Books books, Accounts accounts, PeriodLocks locks, JournalEntries entries) {
    this.tx = tx;
    this.books = books;
    this.accounts = accounts;
    this.locks = locks;
    this.entries = entries;
  }

  Optional<Book> book(BookId id) {
    return knownBooks.computeIfAbsent(id, any -> books.find(sql(), id));
  }

  Optional<Account> account(AccountId id) {
    return knownAccounts.computeIfAbsent(id, any -> accounts.find(sql(), id));
  }

  Optional<LocalDate> lockedThrough(BookId book) {
    return knownLocks.computeIfAbsent(book, any -> locks.lockedThrough(sql(), book));
  }

  VatLocks.Filed filed(BookId book) {
    return knownReturns.computeIfAbsent(book, any -> returns.of(sql(), book));
  }

  Optional<JournalEntry> entry(EntryId id) {
    return entries.find(sql(), id);
  }

  /// This laptop's short code.
  String series() {
    if (series.isEmpty()) {
      series =
          sql()
              .select(DEVICE.SERIES)
              .from(DEVICE)
              .where(DEVICE.HERE.eq(1L))
              .fetchSingle(DEVICE.SERIES);
    }
    return series;
  }

  long nextNumber(BookId book) {
    return lastNumbers.merge(book, lastNumber(book) + 1, (last, _) -> last + 1);
  }

  private long lastNumber(BookId book) {
    if (lastNumbers.containsKey(book)) return 0;
    long inTheJournal =
        sql()
            .select(DSL.coalesce(DSL.max(JOURNAL_ENTRY.NUMBER), 0L))
            .from(JOURNAL_ENTRY)
            .where(JOURNAL_ENTRY.BOOK_ID.eq(book), JOURNAL_ENTRY.SERIES.eq(series()))
            .fetchSingle()
            .value1();
    return Math.max(inTheJournal, lastAbsentNumber(book));
  }

  /// Entries on the late list, and those of changes that do not count now, may come back with the
  /// number that they have.
  private long lastAbsentNumber(BookId book) {
    return tx.absentFacts(JOURNAL_ENTRY.getName()).stream()
        .map(AbsentFacts.AbsentFact::values)
        .filter(entry -> book.uuid().equals(entry.get(JOURNAL_ENTRY.BOOK_ID.getName())))
        .filter(entry -> series().equals(entry.get(JOURNAL_ENTRY.SERIES.getName())))
        .map(entry -> entry.get(JOURNAL_ENTRY.NUMBER.getName()))
        .mapToLong(number -> number instanceof Long given ? given : 0)
        .max()
        .orElse(0);
  }

  private DSLContext sql() {
    return tx.sql();
  }
}
