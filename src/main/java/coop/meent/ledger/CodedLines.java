package coop.meent.ledger;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jooq.DSLContext;

/// Lines that bear a VAT code, for the room that makes returns of them. Every question takes part
/// in a larger one.
public final class CodedLines {

  private final CodedPostings postings = new CodedPostings();
  private final Accounts accounts = new Accounts();
  private final Books books = new Books();
  private final JournalEntries entries = new JournalEntries();
  private final PeriodLocks locks = new PeriodLocks();

  public Optional<Book> book(DSLContext sql, BookId id) {
    return books.find(sql, id);
  }

  public SequencedMap<AccountId, Account> accounts(DSLContext sql, BookId book) {
    return accounts.byId(sql, book);
  }

  public Optional<JournalEntry> entry(DSLContext sql, EntryId id) {
    return entries.find(sql, id);
  }

  /// The entries that touch some accounts, in order of date and number.
  public List<JournalEntry> entriesOn(DSLContext sql, Collection<AccountId> accounts) {
    return entries.on(sql, accounts);
  }

  /// The first day from which a book takes entries, if its past is locked.
  public Optional<java.time.LocalDate> openFrom(DSLContext sql, BookId book) {
    return locks.lockedThrough(sql, book).map(through -> through.plusDays(1));
  }

  public List<CodedSum> sums(DSLContext sql, CodedFilter filter) {
    return postings.sums(sql, filter);
  }

  public long count(DSLContext sql, CodedFilter filter) {
    return postings.count(sql, filter);
  }

  /// In order of date and number.
  public List<CodedLine> page(DSLContext sql, CodedFilter filter, long offset, int limit) {
    return postings.page(sql, filter, offset, limit);
  }

  /// The numbers of all entries that are in a book, whatever they bear.
  public List<NumberRange> numbers(DSLContext sql, BookId book) {
    return postings.numbers(sql, book);
  }

  /// What stands on some accounts in a time without a code, by account; entries that settle returns
  /// left out.
  public List<CodedSum> uncoded(
      DSLContext sql, BookId book, coop.meent.base.FiscalPeriod span, List<AccountId> on) {
    return postings.uncoded(sql, book, span, on);
  }
}
