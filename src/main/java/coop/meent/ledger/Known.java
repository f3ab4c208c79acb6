package coop.meent.ledger;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// What judging the entries of one call needs to know, looked up once however many there are. It
/// lives as long as the call, so that nothing it remembers can change meanwhile.
final class Known {

  private final DSLContext sql;
  private final Books books = new Books();
  private final Accounts accounts = new Accounts();
  private final PeriodLocks locks = new PeriodLocks();
  private final VatLocks returns = new VatLocks();
  private final JournalEntries entries = new JournalEntries();

  private final Map<BookId, Optional<Book>> knownBooks = new HashMap<>();
  private final Map<AccountId, Optional<Account>> knownAccounts = new HashMap<>();
  private final Map<BookId, Optional<LocalDate>> knownLocks = new HashMap<>();
  private final Map<BookId, VatLocks.Filed> knownReturns = new HashMap<>();

  Known(DSLContext sql) {
    this.sql = sql;
  }

  Optional<Book> book(BookId id) {
    return knownBooks.computeIfAbsent(id, any -> books.find(sql, id));
  }

  Optional<Account> account(AccountId id) {
    return knownAccounts.computeIfAbsent(id, any -> accounts.find(sql, id));
  }

  Optional<LocalDate> lockedThrough(BookId book) {
    return knownLocks.computeIfAbsent(book, any -> locks.lockedThrough(sql, book));
  }

  VatLocks.Filed filed(BookId book) {
    return knownReturns.computeIfAbsent(book, any -> returns.of(sql, book));
  }

  Optional<JournalEntry> entry(EntryId id) {
    return entries.find(sql, id);
  }
}
