package coop.meent.ledger;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.YearCloseId;
import coop.meent.base.Ids;
import coop.meent.base.RefusedException;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Closes years of a book and opens them again. Closing notes what the year came to and locks it;
/// every figure stays derived, so that opening a year, correcting it and closing it again changes
/// what the next one opens with and nothing else.
public final class YearService {

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final LedgerService ledger;
  private final Statements statements;
  private final YearCloses closes = new YearCloses();
  private final Books books = new Books();

  public YearService(
      Store store, Ids ids, Clock clock, LedgerService ledger, Statements statements) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.ledger = ledger;
    this.statements = statements;
  }

  /// From the first year with an entry to the last; empty for a book without entries.
  public List<Integer> years(BookId book) {
    return ledger
        .span(book)
        .map(span ->
            java.util.stream.IntStream.rangeClosed(span.from().getYear(), span.to().getYear())
                .boxed()
                .toList())
        .orElse(List.of());
  }

  /// The year that is next to be closed: the first one that is over and stands open. None when
  /// nothing waits.
  public Optional<Integer> next(BookId book) {
    var closed = standing(book).stream().map(YearClose::year).toList();
    return years(book).stream().filter(year -> !closed.contains(year) && isOver(year)).findFirst();
  }

  private boolean isOver(int year) {
    return LocalDate.now(clock).isAfter(YearClose.lastDay(year));
  }

  /// All that happened, also to closings that hold no longer.
  public List<YearClose> history(BookId book, int year) {
    return store.read(sql -> closes.of(sql, book)).stream()
        .filter(close -> close.year() == year)
        .toList();
  }

  /// Closings that hold; of a year that laptops apart closed with different balances one for each.
  public List<YearClose> standing(BookId book) {
    return store.read(sql -> closes.standing(sql, book));
  }

  /// The closing of a year that holds, the first of those that contradict each other.
  public Optional<YearClose> closing(BookId book, int year) {
    return standing(book).stream().filter(close -> close.year() == year).findFirst();
  }

  /// What closing it moves, as the books are now.
  public ClosingEntry entry(BookId book, int year) {
    var results =
        ledger.accounts(book).stream().filter(Statements::holdsEarlierResults).findFirst();
    return ClosingEntry.of(trial(book, year), results.orElseThrow());
  }

  private TrialBalance trial(BookId book, int year) {
    return statements.trialBalance(book, FiscalPeriod.year(year), Dimensions.NONE);
  }

  /// What the balances of a year are known by, as the books are now.
  public String mark(BookId book, int year) {
    return ClosingEntry.mark(trial(book, year));
  }

  /// Whether the balances are still those that it was closed with.
  public boolean isAsClosed(YearClose close) {
    return ClosingEntry.mark(trial(close.book(), close.year())).equals(close.mark());
  }

  /// Why whoever sits here may neither close a year of a book nor open one; empty when they may.
  public Optional<YearOutcome.NotEntitled> refusal(BookId book) {
    boolean isRefused =
        ledger.lockRefusal(book).isPresent() || closes.isRefused(store, required(book));
    return isRefused ? Optional.of(new YearOutcome.NotEntitled()) : Optional.empty();
  }

  private Book required(BookId id) {
    return store.read(sql -> books.find(sql, id)).orElseThrow();
  }

  /// Closes a year: notes what it came to, and locks the book up to its last day.
  ///
  /// @param by who closes it
  /// @param loose what still stands open, to be kept with it
  public YearOutcome close(BookId book, int year, MemberId by, String loose) {
    return deed("ledger.close-year", tx -> close(tx, book, year, by, loose));
  }

  private YearOutcome close(Tx tx, BookId id, int year, MemberId by, String loose) {
    refuse(refusal(id));
    if (closing(id, year).isPresent())
      throw new RefusedException(new YearOutcome.AlreadyClosed(year));
    if (!isOver(year)) throw new RefusedException(new YearOutcome.NotOver(year));
    var before = years(id).stream().filter(one -> one <= year).toList();
    if (before.isEmpty() || ledger.span(id).orElseThrow().to().getYear() < year)
      throw new RefusedException(new YearOutcome.NothingBooked(year));
    var closed = standing(id).stream().map(YearClose::year).toList();
    refuse(
        before.stream()
            .filter(one -> one < year && !closed.contains(one))
            .findFirst()
            .map(YearOutcome.EarlierOpen::new));
    var book = required(id);
    var lockedBefore = ledger.lockedThrough(id);
    var last = YearClose.lastDay(year);
    var close =
        new YearClose(
            new YearCloseId(ids.next()),
            id,
            year,
            entry(id, year).result(),
            statements.balanceSheet(id, last).totalAssets(),
            ClosingEntry.mark(trial(id, year)),
            loose,
            lockedBefore,
            by,
            clock.instant(),
            Optional.empty());
    closes.put(tx, book, close);
    if (lockedBefore.filter(day -> !day.isBefore(last)).isEmpty())
      ledger.setLock(tx, id, Optional.of(last));
    return new YearOutcome.Closed(close);
  }

  /// Opens a year again, and puts the lock back to what it was before the closing.
  ///
  /// @param by who opens it
  /// @param reason kept for ever beside the closing
  public YearOutcome reopen(BookId book, int year, MemberId by, String reason) {
    return deed("ledger.reopen-year", tx -> reopen(tx, book, year, by, reason.strip()));
  }

  private YearOutcome reopen(Tx tx, BookId id, int year, MemberId by, String reason) {
    refuse(refusal(id));
    var all = store.read(sql -> closes.of(sql, id)).stream().filter(YearClose::stands).toList();
    var these = all.stream().filter(close -> close.year() == year).toList();
    if (these.isEmpty()) throw new RefusedException(new YearOutcome.NotClosed(year));
    refuse(
        all.stream()
            .map(YearClose::year)
            .filter(one -> one > year)
            .max(Integer::compare)
            .map(YearOutcome.LaterClosed::new));
    if (reason.isEmpty()) throw new RefusedException(new YearOutcome.NoReason());
    var book = required(id);
    var reopening = new YearClose.Reopening(reason, by, clock.instant(), Optional.empty());
    for (var close : these) closes.reopen(tx, book, ids.next(), close.id(), reopening);
    var before =
        these.getFirst().lockedBefore().filter(day -> day.isBefore(YearClose.lastDay(year)));
    if (ledger.lockedThrough(id).isPresent())
      ledger.setLock(tx, id, before.or(() -> earlier(all, year)));
    return new YearOutcome.Reopened(these.getFirst());
  }

  /// A year before stays closed, and locked.
  private static Optional<LocalDate> earlier(List<YearClose> all, int year) {
    return all.stream()
        .map(YearClose::year)
        .filter(one -> one < year)
        .max(Integer::compare)
        .map(YearClose::lastDay);
  }

  /// Settles that laptops apart closed a year with different balances: one closing stays.
  ///
  /// @param about what the closings are about
  /// @return false when this was settled before
  public boolean keep(UUID about, YearCloseId kept, MemberId by) {
    return store.write(
        "ledger.keep-year",
        tx -> {
          for (var book : ledger.books()) {
            var standing =
                store.read(sql -> closes.of(sql, book.id())).stream()
                    .filter(close -> close.stands() && close.about().equals(about))
                    .toList();
            var mark =
                standing.stream()
                    .filter(close -> close.id().equals(kept))
                    .findFirst()
                    .map(YearClose::mark);
            if (mark.isEmpty() || standing.size() < 2) continue;
            var instead = new YearClose.Reopening("", by, clock.instant(), Optional.of(kept));
            for (var close : standing)
              if (!close.mark().equals(mark.get()))
                closes.reopen(tx, book, ids.next(), close.id(), instead);
            return true;
          }
          return false;
        });
  }

  /// The closing with this id, in whatever book.
  public Optional<YearClose> find(YearCloseId id) {
    return ledger.books().stream()
        .flatMap(book -> store.read(sql -> closes.of(sql, book.id())).stream())
        .filter(close -> close.id().equals(id))
        .findFirst();
  }

  private static void refuse(Optional<? extends YearOutcome> refusal) {
    refusal.ifPresent(why -> {
      throw new RefusedException((coop.meent.base.Refusal) why);
    });
  }

  private YearOutcome deed(String name, Function<Tx, YearOutcome> work) {
    try {
      return store.write(name, work);
    } catch (RefusedException e) {
      if (e.refusal() instanceof YearOutcome refused) return refused;
      throw e;
    }
  }
}
