package coop.meent.bank;

import coop.meent.bank.BookingOutcome.AlreadyBooked;
import coop.meent.bank.BookingOutcome.Booked;
import coop.meent.bank.BookingOutcome.DoesNotAddUp;
import coop.meent.bank.BookingOutcome.LedgerRefused;
import coop.meent.bank.BookingOutcome.NoSuchLine;
import coop.meent.bank.BookingOutcome.NotBooked;
import coop.meent.bank.BookingOutcome.NotCertain;
import coop.meent.bank.BookingOutcome.NothingAllocated;
import coop.meent.bank.BookingOutcome.OtherCurrency;
import coop.meent.bank.BookingOutcome.Undone;
import coop.meent.bank.BookingOutcome.WaitsLate;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.BookingId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Original;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.ledger.Book;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.EntryKind;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes one entry of a line, however many parts it has, and takes it back.
final class Booking {

  private final Store store;
  private final LedgerService ledger;
  private final Ids ids;
  private final InstantSource clock;
  private final OpenItems openItems;
  private final BankAccounts accounts = new BankAccounts();
  private final BankLines lines = new BankLines();
  private final BankBookings bookings = new BankBookings();

  Booking(Store store, LedgerService ledger, Ids ids, InstantSource clock, OpenItems openItems) {
    this.store = store;
    this.ledger = ledger;
    this.ids = ids;
    this.clock = clock;
    this.openItems = openItems;
  }

  BookingOutcome book(BankLineId id, Optional<String> text, List<Allocation> parts) {
    return store.write("bank.book", tx -> book(tx, id, text, parts));
  }

  /// One deed; a line that is refused does not hold up the others.
  List<BookingOutcome> bookAll(List<Proposal> proposals) {
    return store.write(
        "bank.book-all",
        tx ->
            proposals.stream()
                .map(proposal ->
                    proposal.isCertain()
                        ? book(
                            tx,
                            proposal.line(),
                            Optional.of(proposal.text()),
                            proposal.allocations())
                        : new NotCertain())
                .toList());
  }

  /// A refusal comes before anything was written, so that the deed may go on without this line.
  BookingOutcome book(Tx tx, BankLineId id, Optional<String> text, List<Allocation> parts) {
    var found = lines.find(tx.sql(), id);
    if (found.isEmpty()) return new NoSuchLine();
    var account = accounts.find(tx.sql(), found.get().account()).orElseThrow();
    var book = book(account);
    return refusal(found.get(), account, book, parts)
        .orElseGet(() -> record(tx, book, found.get(), draft(account, found.get(), text, parts)));
  }

  /// All lines or, by the exception, none; what is known of a bank account is looked up once.
  List<JournalEntry> bookAll(Tx tx, List<LineBooking> wanted) {
    Map<BankAccountId, BankAccount> accountOf = new HashMap<>();
    Map<BankAccountId, Book> bookOf = new HashMap<>();
    List<EntryDraft> drafts = new ArrayList<>();
    List<BankLine> found = new ArrayList<>();
    for (var one : wanted) {
      var line = lines.find(tx.sql(), one.line()).orElseThrow(() -> thrown(new NoSuchLine()));
      var account =
          accountOf.computeIfAbsent(
              line.account(), id -> accounts.find(tx.sql(), id).orElseThrow());
      var book = bookOf.computeIfAbsent(line.account(), any -> book(account));
      var refusal = refusal(line, account, book, one.parts());
      if (refusal.isPresent()) throw thrown(refusal.get());
      found.add(line);
      drafts.add(draft(account, line, Optional.of(one.text()), one.parts()));
    }
    var entries = ledger.record(tx, drafts);
    var now = clock.instant();
    for (int i = 0; i < entries.size(); i++) {
      var entry = entries.get(i);
      var space = spaceOf(bookOf.values(), entry.book());
      bookings.put(tx, space, new BookingId(ids.next()), wanted.get(i).line(), entry.id(), now);
      openItems.booked(tx, found.get(i), entry);
    }
    return entries;
  }

  private static Space spaceOf(Collection<Book> books, BookId id) {
    return books.stream().filter(book -> book.id().equals(id)).findFirst().orElseThrow().space();
  }

  private static RefusedException thrown(BookingOutcome outcome) {
    return switch (outcome) {
      case LedgerRefused(var reason) -> new RefusedException(reason);
      case Refusal refusal -> new RefusedException(refusal);
      default -> throw new IllegalArgumentException(outcome.toString());
    };
  }

  /// What the bank's side refuses; the ledger has its own say.
  private Optional<BookingOutcome> refusal(
      BankLine line, BankAccount account, Book book, List<Allocation> parts) {
    if (line.entry().isPresent()) return Optional.of(new AlreadyBooked(reference(line)));
    if (!account.currency().equals(book.currency()))
      return Optional.of(new OtherCurrency(account.currency(), book.currency()));
    if (parts.isEmpty()) return Optional.of(new NothingAllocated());
    var rest = rest(line, parts);
    if (rest.isEmpty()) return Optional.of(new LedgerRefused(new RecordOutcome.TooLarge()));
    return rest.filter(money -> !money.isZero()).map(DoesNotAddUp::new);
  }

  /// What the parts leave of the line; empty when they pass a long.
  private static Optional<Money> rest(BankLine line, List<Allocation> parts) {
    try {
      var allocated = Money.sum(parts.stream().map(Allocation::amount).toList());
      return Optional.of(line.content().amount().minus(allocated));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  /// The bank's own posting goes first: whoever reads the entry knows which is which.
  private static EntryDraft draft(
      BankAccount account, BankLine line, Optional<String> text, List<Allocation> parts) {
    List<Posting> postings = new ArrayList<>();
    postings.add(Posting.of(account.account(), line.content().amount()));
    for (var part : parts)
      postings.add(
          new Posting(
              part.account(),
              part.amount().negate(),
              part.text(),
              part.dimensions(),
              part.vatCode(),
              part.original().map(Original::negate)));
    var entryText = text.filter(words -> !words.isBlank()).orElseGet(line::description);
    return EntryDraft.of(account.book(), line.content().booked(), entryText, postings)
        .withKind(EntryKind.BANK);
  }

  private BookingOutcome record(Tx tx, Book book, BankLine line, EntryDraft draft) {
    try {
      var entry = ledger.record(tx, draft);
      var booking = new BookingId(ids.next());
      bookings.put(tx, book.space(), booking, line.id(), entry.id(), clock.instant());
      openItems.booked(tx, line, entry);
      return new Booked(line.bookedBy(Optional.of(entry.id())), entry);
    } catch (RefusedException e) {
      return refused(e);
    }
  }

  /// The entry of a line was reversed, and another stands in its place: that one books the line
  /// now.
  void rebooked(Tx tx, EntryId before, JournalEntry instead) {
    var line = bookings.lineOf(tx.sql(), before).flatMap(id -> lines.find(tx.sql(), id));
    if (line.isEmpty()) return;
    var account = accounts.find(tx.sql(), line.get().account()).orElseThrow();
    var id = new BookingId(ids.next());
    bookings.put(tx, book(account).space(), id, line.get().id(), instead.id(), clock.instant());
    openItems.booked(tx, line.get(), instead);
  }

  /// Reverses the entry; the line is open again.
  BookingOutcome undo(BankLineId id, Optional<LocalDate> day) {
    return store.write(
        "bank.undo-booking",
        tx -> {
          var found = lines.find(tx.sql(), id);
          if (found.isEmpty()) return new NoSuchLine();
          if (found.get().entry().isEmpty()) return new NotBooked();
          var entry = ledger.entry(found.get().entry().get());
          if (entry.isEmpty()) return new WaitsLate();
          try {
            var date = day.orElse(entry.get().date());
            var reversal = ledger.reverse(tx, entry.get().id(), date, entry.get().text());
            return new Undone(found.get().bookedBy(Optional.empty()), reversal);
          } catch (RefusedException e) {
            return refused(e);
          }
        });
  }

  private static BookingOutcome refused(RefusedException e) {
    if (e.refusal() instanceof RecordOutcome) return new LedgerRefused(e.refusal());
    throw e;
  }

  private String reference(BankLine line) {
    return line.entry().flatMap(ledger::entry).map(entry -> entry.reference()).orElse("?");
  }

  private Book book(BankAccount account) {
    return ledger.book(account.book()).orElseThrow();
  }
}
