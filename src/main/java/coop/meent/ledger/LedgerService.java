package coop.meent.ledger;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.LockId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/// Deeds on the books. Methods with a [Tx] take part in somebody else's deed and throw a
/// [RefusedException], so that the whole deed is undone; the others are a deed of their own and
/// answer with an outcome.
public final class LedgerService {

  private final Store store;
  private final Ids ids;
  private final InstantSource clock;
  private final Books books = new Books();
  private final Accounts accounts = new Accounts();
  private final JournalEntries entries = new JournalEntries();
  private final PeriodLocks locks = new PeriodLocks();
  private final VatLocks returns = new VatLocks();
  private final YearCloses closes = new YearCloses();

  public LedgerService(Store store, Ids ids, InstantSource clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
  }

  /// A new book with the reference chart.
  public Book openBook(Tx tx, BookKind kind, Optional<MemberId> member, String code, String name) {
    var book = new Book(new BookId(ids.next()), kind, member, code, name, "EUR");
    books.put(tx, book);
    for (var account : ChartOfAccounts.accountsOf(book)) accounts.put(tx, book, account);
    return book;
  }

  /// Adds an account of one's own, or changes one's name, code or retirement.
  public void putAccount(Tx tx, Account account) {
    var book = books.find(tx.sql(), account.book()).orElseThrow();
    accounts.put(tx, book, account);
  }

  public RecordOutcome record(EntryDraft draft) {
    return refusable("ledger.record", tx -> record(tx, draft));
  }

  /// @throws RefusedException with the [RecordOutcome] that refuses
  public JournalEntry record(Tx tx, EntryDraft draft) {
    return record(tx, List.of(draft)).getFirst();
  }

  /// Records several entries in their order, much faster than one by one.
  ///
  /// @throws RefusedException with the [RecordOutcome] that refuses the first one that is wrong
  public List<JournalEntry> record(Tx tx, List<EntryDraft> drafts) {
    var known = new Recording(tx);
    return drafts.stream().map(draft -> record(known, draft)).toList();
  }

  private JournalEntry record(Recording known, EntryDraft draft) {
    var book = right(known, draft);
    return entries.record(known, book, new EntryId(ids.next()), draft, clock.instant());
  }

  /// The book of a draft that can be recorded.
  private static Book right(Recording recording, EntryDraft draft) {
    var known = recording.known;
    var book =
        known
            .book(draft.book())
            .orElseThrow(() -> new RefusedException(new RecordOutcome.NoSuchBook()));
    EntryRules.refusal(known, draft)
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    return book;
  }

  /// Why each of these drafts could not be recorded now, nothing being written; empty for one that
  /// could.
  public List<Optional<Refusal>> refusals(List<EntryDraft> drafts) {
    return store.read(sql -> {
      var known = new Known(sql);
      return drafts.stream().map(draft -> refusal(known, draft)).toList();
    });
  }

  private static Optional<Refusal> refusal(Known known, EntryDraft draft) {
    return known.book(draft.book()).isEmpty()
        ? Optional.of(new RecordOutcome.NoSuchBook())
        : EntryRules.refusal(known, draft);
  }

  /// Records the mirror of what another book has, which several laptops make alike: id and moment
  /// follow from what it mirrors, and so does its series, in which it is alone. Numbers counted by
  /// each laptop would differ.
  ///
  /// @throws RefusedException with the [RecordOutcome] that refuses
  public JournalEntry recordMirror(Tx tx, EntryId id, String series, EntryDraft draft, Instant at) {
    var known = new Recording(tx);
    var book = right(known, draft);
    return entries.record(known, book, id, new JournalEntries.Place(series, 1), draft, at);
  }

  /// The day of the balance that a book began with; of a book that began with nothing none.
  public Optional<LocalDate> begins(BookId book) {
    return journal(JournalFilter.all(book), 0, 1).stream()
        .filter(entry -> entry.kind() == EntryKind.OPENING)
        .map(JournalEntry::date)
        .findFirst();
  }

  public RecordOutcome reverse(EntryId entry, LocalDate date, String text) {
    return refusable("ledger.reverse", tx -> reverse(tx, entry, date, text));
  }

  /// Takes an entry back by its mirror image.
  ///
  /// @throws RefusedException with the [RecordOutcome] that refuses
  public JournalEntry reverse(Tx tx, EntryId id, LocalDate date, String text) {
    var entry = entries.find(tx.sql(), id).orElseThrow();
    return record(tx, EntryDraft.reversal(entry, date, text));
  }

  /// Takes an entry back on its own day or, when that is locked by now or in a VAT return, on the
  /// first day that is open.
  ///
  /// @throws RefusedException with the [RecordOutcome] that refuses
  public JournalEntry takeBack(Tx tx, JournalEntry entry) {
    var day = openDay(tx.sql(), entry.book(), entry.date(), entry.postings());
    return reverse(tx, entry.id(), day, entry.text());
  }

  /// The first day from a given one on which lines like these can be booked.
  public LocalDate openDay(Tx tx, BookId book, LocalDate from, List<Posting> postings) {
    return openDay(tx.sql(), book, from, postings);
  }

  /// The first day from a given one on which lines like these can be booked.
  LocalDate openDay(DSLContext sql, BookId book, LocalDate from, List<Posting> postings) {
    var open = locks.lockedThrough(sql, book).map(through -> through.plusDays(1));
    var day = open.filter(from::isBefore).orElse(from);
    return VatLocks.bearsVat(postings) ? returns.of(sql, book).openFrom(day) : day;
  }

  /// Settles that an entry was taken back more than once, by laptops apart: one of the reversals
  /// stays, the others are taken back.
  ///
  /// @param kept the reversal that stays
  /// @return false when this was settled before
  /// @throws RefusedException with the [RecordOutcome] that refuses
  public boolean keepReversal(EntryId entry, EntryId kept) {
    return store.write(
        "ledger.keep",
        tx -> {
          var standing = entries.standingReversals(tx.sql(), entry);
          if (standing.size() < 2 || !standing.contains(kept)) return false;
          for (var reversal : entries.find(tx.sql(), standing)) {
            if (!reversal.id().equals(kept)) takeBack(tx, reversal);
          }
          return true;
        });
  }

  /// Locks everything up to and including a day against new entries. Why the person at this laptop
  /// may neither lock this book nor lift its lock; empty when they may.
  public Optional<LockOutcome.NotEntitled> lockRefusal(BookId id) {
    var book = store.read(sql -> books.find(sql, id)).orElseThrow();
    return locks.refusal(store, book);
  }

  public LockOutcome lock(BookId book, LocalDate through) {
    var refusal = lockRefusal(book);
    if (refusal.isPresent()) return refusal.get();
    return store.write(
        "ledger.lock",
        tx -> {
          if (through.isAfter(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault())))
            return new LockOutcome.NotOver(through);
          var locked = locks.lockedThrough(tx.sql(), book);
          if (locked.isPresent() && !locked.get().isBefore(through))
            return new LockOutcome.AlreadyLocked(locked.get());
          recordLock(tx, book, Optional.of(through));
          return new LockOutcome.Locked(through);
        });
  }

  public LockOutcome liftLock(BookId book) {
    var refusal = lockRefusal(book);
    if (refusal.isPresent()) return refusal.get();
    return store.write(
        "ledger.lift-lock",
        tx -> {
          var through = locks.lockedThrough(tx.sql(), book);
          if (through.isEmpty()) return new LockOutcome.NotLocked();
          var year = closes.lastClosed(tx.sql(), book);
          var floor = year.map(YearClose::lastDay);
          if (floor.filter(day -> !day.isBefore(through.get())).isPresent())
            return new LockOutcome.YearClosed(year.orElseThrow());
          recordLock(tx, book, floor);
          return new LockOutcome.Lifted();
        });
  }

  /// Sets the lock of a book within somebody else's deed, also to an earlier day than it had.
  void setLock(Tx tx, BookId book, Optional<LocalDate> through) {
    recordLock(tx, book, through);
  }

  private void recordLock(Tx tx, BookId id, Optional<LocalDate> through) {
    var book = books.find(tx.sql(), id).orElseThrow();
    locks.record(tx, book, new LockId(ids.next()), through, clock.instant());
  }

  /// The cooperative's first, then those that are written here, then those that are only read
  /// along.
  public List<Book> books() {
    var all = store.read(books::all);
    return all.size() < 2
        ? all
        : all.stream().sorted(Comparator.comparing(this::isReadAlong)).toList();
  }

  public Optional<Book> book(BookId id) {
    return store.read(sql -> books.find(sql, id));
  }

  /// Whether it is another member's own book, which its owner lets this laptop read.
  public boolean isReadAlong(Book book) {
    return book.member().isPresent() && !books.isWrittenHere(store, book);
  }

  /// The cooperative's own; empty on the laptop of who may not read it.
  public Optional<Book> cooperativeBook() {
    return books().stream().filter(book -> book.kind() == BookKind.COOPERATIVE).findFirst();
  }

  public List<Account> accounts(BookId book) {
    return store.read(sql -> accounts.of(sql, book));
  }

  /// The account of a book that stands for a code of the reference chart: of several the first by
  /// number, retired or not.
  public Optional<Account> account(BookId book, String rgs) {
    return accounts(book).stream().filter(account -> account.isRgs(rgs)).findFirst();
  }

  public Optional<Account> account(AccountId id) {
    return store.read(sql -> accounts.find(sql, id));
  }

  public Optional<JournalEntry> entry(EntryId id) {
    return store.read(sql -> entries.find(sql, id));
  }

  /// Those of the entries that are here, in order of date and number.
  public List<JournalEntry> entries(Collection<EntryId> ids) {
    return store.read(sql -> entries.find(sql, ids));
  }

  /// As [#entries], without what they post.
  public Map<EntryId, EntryOrigin> origins(Collection<EntryId> ids) {
    return store.read(sql -> entries.origins(sql, ids));
  }

  /// The entry that people refer to as `A-12`.
  public Optional<JournalEntry> entry(BookId book, String reference) {
    return store.read(sql -> entries.find(sql, book, reference));
  }

  public List<JournalEntry> journal(JournalFilter filter, long offset, int limit) {
    return store.read(sql -> entries.page(sql, filter, offset, limit));
  }

  /// Every entry that the filter leaves, in its order, without holding them all.
  public void eachEntry(JournalFilter filter, Consumer<JournalEntry> consumer) {
    store.read(sql -> {
      entries.each(sql, filter, consumer);
      return filter;
    });
  }

  /// Every entry of a period by its id, in the order of the journal, which all laptops agree on.
  public List<EntryId> entryIds(BookId book, FiscalPeriod period) {
    return store.read(sql -> new JournalStream(sql, book).ids(period));
  }

  public long countEntries(JournalFilter filter) {
    return store.read(sql -> entries.count(sql, filter));
  }

  /// What was booked on an account last, the newest first: for whoever proposes.
  public List<JournalEntry> latestOn(AccountId account, int limit) {
    return store.read(sql -> entries.latestOn(sql, account, limit));
  }

  /// What was booked last with a text that holds these words, the newest first.
  public List<JournalEntry> latestLike(BookId book, String words, int limit) {
    return store.read(sql -> entries.latestLike(sql, book, words, limit));
  }

  /// The day of the book's latest entry.
  public Optional<LocalDate> lastEntryDate(BookId book) {
    return store.read(sql -> entries.lastDate(sql, book));
  }

  /// From the first entry's day to the last's; empty for a book without entries.
  public Optional<FiscalPeriod> span(BookId book) {
    return store.read(sql -> entries.span(sql, book));
  }

  public Optional<LocalDate> lockedThrough(BookId book) {
    return store.read(sql -> locks.lockedThrough(sql, book));
  }

  /// The day up to which figures of a period hold: its last, but in a period that still runs the
  /// day of the latest entry, since they say nothing of the days after it.
  public LocalDate lastDayOf(BookId book, FiscalPeriod period) {
    var locked = lockedThrough(book);
    if (locked.isPresent() && !locked.get().isBefore(period.to())) return period.to();
    return lastEntryDate(book).filter(period::contains).orElse(period.to());
  }

  private RecordOutcome refusable(String deed, java.util.function.Function<Tx, JournalEntry> work) {
    try {
      return new RecordOutcome.Recorded(store.write(deed, work));
    } catch (RefusedException e) {
      if (e.refusal() instanceof RecordOutcome refused) return refused;
      throw e;
    }
  }
}
