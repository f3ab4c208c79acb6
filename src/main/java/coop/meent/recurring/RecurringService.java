package coop.meent.recurring;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.RecurringId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.invoice.DraftOutcome;
import coop.meent.invoice.Invoice;
import coop.meent.invoice.InvoiceNumber;
import coop.meent.invoice.InvoiceService;
import coop.meent.ledger.Book;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.EntryKind;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Posting;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Deeds on what comes again, and what of it is due.
public final class RecurringService {

  private static final int LONGEST_MONTH = 31;
  private static final BigDecimal LARGEST_INDEX = BigDecimal.valueOf(100);

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final LedgerService ledger;
  private final InvoiceService invoices;
  private final Made awaiting;
  private final Recurrings recurrings = new Recurrings();
  private final Timetable timetable;

  /// Hears of entries that were made again, in the deed that makes them.
  @FunctionalInterface
  public interface Made {
    void made(Tx tx, Recurring what, JournalEntry entry);
  }

  /// Where nobody awaits what comes again.
  public RecurringService(
      Store store, Ids ids, Clock clock, LedgerService ledger, InvoiceService invoices) {
    this(store, ids, clock, ledger, invoices, (_, _, _) -> {});
  }

  public RecurringService(
      Store store,
      Ids ids,
      Clock clock,
      LedgerService ledger,
      InvoiceService invoices,
      Made awaiting) {
    this.awaiting = awaiting;
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.ledger = ledger;
    this.invoices = invoices;
    timetable = new Timetable(store, clock, ledger, invoices, recurrings);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /// By name, those that ended too.
  public List<Recurring> all() {
    return timetable.all();
  }

  /// Everything up to and including a day, the oldest first.
  public List<Due> times(LocalDate through) {
    return timetable.through(through);
  }

  /// What waits to be made today, the oldest first.
  public List<Due> due() {
    return timetable.open(today());
  }

  /// The first time of each that is still to come; without those of which none comes in two years.
  public Map<RecurringId, Due> coming() {
    return timetable.next(today(), today().plusYears(2));
  }

  /// Lets something come again.
  public RecurringOutcome<Recurring> add(RecurringDraft draft) {
    return deed(
        "recurring.add",
        tx -> {
          var example = example(draft.like());
          check(draft, example.like);
          var one =
              new Recurring(
                  new RecurringId(ids.next()),
                  example.book.id(),
                  draft.name().isEmpty() ? example.name : draft.name(),
                  example.like,
                  draft.rhythm(),
                  draft.day(),
                  draft.starts(),
                  draft.until(),
                  draft.index());
          recurrings.put(tx, example.book.space(), one);
          return one;
        });
  }

  private record Found(Book book, Example like, String name) {}

  /// An invoice is meant before an entry, since their numbers look different.
  private Found example(String like) {
    var books = ledger.books();
    if (books.isEmpty()) throw refused(new RecurringRefusal.NoBooks());
    var number = InvoiceNumber.read(like);
    if (number.isPresent())
      for (var invoice : invoices.find(number.get()))
        for (var book : books)
          if (book.id().equals(invoice.book()) && invoice.kind() == Invoice.Kind.INVOICE)
            return new Found(book, new Example.OfInvoice(invoice.id()), invoice.buyer().name());
    for (var book : books) {
      var entry = ledger.entry(book.id(), like);
      if (entry.isPresent() && entry.get().kind() != EntryKind.OPENING)
        return new Found(book, new Example.OfEntry(entry.get().id()), entry.get().text());
    }
    throw refused(new RecurringRefusal.NoExample(like));
  }

  private static void check(RecurringDraft draft, Example like) {
    if (draft.day() < 1 || draft.day() > LONGEST_MONTH)
      throw refused(new RecurringRefusal.BadDay(draft.day()));
    boolean isOut = draft.starts().getYear() < 1990 || draft.starts().getYear() > 2200;
    if (isOut || draft.until().filter(last -> last.isBefore(draft.starts())).isPresent())
      throw refused(new RecurringRefusal.BadDates());
    if (draft.index().isEmpty()) return;
    if (!(like instanceof Example.OfInvoice)) throw refused(new RecurringRefusal.NoIndex());
    var percent = draft.index().get();
    if (percent.signum() <= 0 || percent.compareTo(LARGEST_INDEX) > 0)
      throw refused(new RecurringRefusal.BadIndex(percent.toPlainString()));
  }

  /// From the day after the last one nothing of it comes again.
  public RecurringOutcome<Recurring> end(RecurringId id, LocalDate last) {
    return deed(
        "recurring.end",
        tx -> {
          var one = required(tx, id).until(last);
          recurrings.put(tx, space(one), one);
          return one;
        });
  }

  private Recurring required(Tx tx, RecurringId id) {
    return recurrings.all(tx.sql()).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> refused(new RecurringRefusal.NotHere("?")));
  }

  private Space space(Recurring one) {
    return ledger
        .book(one.book())
        .map(Book::space)
        .orElseThrow(() -> refused(new RecurringRefusal.NoBooks()));
  }

  /// Makes one time: books the entry, or begins the draft of the invoice.
  ///
  /// @param day of the entry, where it is not the day on which it is due
  public RecurringOutcome<Due> make(Due due, Optional<LocalDate> day) {
    return switch (due.what().like()) {
      case Example.OfEntry(var like) ->
          deed(
              "recurring.book",
              tx -> {
                requireOpen(tx, due);
                var example = ledger.entry(like).orElseThrow();
                var entry = ledger.record(tx, again(day.orElse(due.on()), example));
                answer(tx, due, Optional.of(entry.id()), "");
                awaiting.made(tx, due.what(), entry);
                return due.now(new Due.State.Booked(entry.id(), entry.reference()));
              });
      case Example.OfInvoice(var like) -> begin(due, invoices.find(like).orElseThrow());
    };
  }

  private static EntryDraft again(LocalDate day, JournalEntry like) {
    var postings = like.postings().stream().map(Posting::withoutOriginal).toList();
    return EntryDraft.of(like.book(), day, like.text(), postings);
  }

  private RecurringOutcome<Due> begin(Due due, Invoice like) {
    if (!due.what().comesOn(due.on()))
      return new RecurringOutcome.Refused<>(new RecurringRefusal.NotDue(due.on()));
    if (store.read(recurrings::answers).containsKey(due.what().about(due.on())))
      return new RecurringOutcome.Refused<>(new RecurringRefusal.Answered(due.on()));
    var id = due.what().draft(due.on());
    return switch (invoices.begin(id, InvoiceAgain.content(due.what(), like, due.on()))) {
      case DraftOutcome.Saved(var draft, var deed) ->
          new RecurringOutcome.Done<>(due.now(new Due.State.Drafted(draft.id())), deed);
      case DraftOutcome.Discarded _ -> throw new IllegalStateException();
      case Refusal refusal -> new RecurringOutcome.Refused<>(refusal);
    };
  }

  /// Passes one time over.
  public RecurringOutcome<Due> skip(Due due, String reason) {
    return deed(
        "recurring.skip",
        tx -> {
          requireOpen(tx, due);
          if (reason.isBlank()) throw refused(new RecurringRefusal.NoReason());
          var why = reason.strip();
          answer(tx, due, Optional.empty(), why);
          return due.now(new Due.State.Skipped(why));
        });
  }

  private void answer(Tx tx, Due due, Optional<EntryId> entry, String reason) {
    var what = due.what();
    recurrings.answer(tx, ids, space(what), what, due.on(), entry, reason, clock.instant());
  }

  private void requireOpen(Tx tx, Due due) {
    var one = required(tx, due.what().id());
    if (!one.comesOn(due.on())) throw refused(new RecurringRefusal.NotDue(due.on()));
    boolean isAnswered =
        recurrings.answers(tx.sql()).containsKey(one.about(due.on()))
            || (one.like() instanceof Example.OfInvoice
                && invoices.draft(one.draft(due.on())).isPresent());
    if (isAnswered) throw refused(new RecurringRefusal.Answered(due.on()));
  }

  /// Settles that laptops apart answered the same time: one answer stays. Entries of the others are
  /// taken back; who passed it over must see that it was booked.
  ///
  /// @return false when this was settled before
  public boolean keep(UUID about, UUID kept) {
    return store.write(
        "recurring.keep",
        tx -> {
          var standing =
              recurrings.standing(tx.sql()).stream()
                  .filter(one -> one.about().equals(about))
                  .toList();
          if (standing.size() < 2 || standing.stream().noneMatch(one -> one.id().equals(kept)))
            return false;
          for (var one : standing)
            if (!one.id().equals(kept))
              one.entry().flatMap(ledger::entry).ifPresent(entry -> ledger.takeBack(tx, entry));
          return true;
        });
  }

  /// How a version of a contradiction is called; empty once it does not stand.
  public Optional<Due> answered(UUID about, UUID answer) {
    var found =
        store.read(recurrings::standing).stream()
            .filter(one -> one.id().equals(answer))
            .findFirst();
    if (found.isEmpty()) return Optional.empty();
    for (var one : all())
      for (var day : one.through(today().plusYears(1)))
        if (one.about(day).equals(about))
          return Optional.of(timetable.answered(one, day, found.get()));
    return Optional.empty();
  }

  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }

  private <T> RecurringOutcome<T> deed(String name, Function<Tx, T> work) {
    try {
      return store.write(name, tx -> new RecurringOutcome.Done<>(work.apply(tx), tx.deed()));
    } catch (RefusedException e) {
      return new RecurringOutcome.Refused<>(e.refusal());
    }
  }

  private static RefusedException refused(RecurringRefusal refusal) {
    return new RefusedException(refusal);
  }
}
