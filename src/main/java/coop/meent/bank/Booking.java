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
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.BookingId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.ledger.Book;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.EntryKind;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes one entry of a line, however many parts it has, and takes it back.
final class Booking {

  private final Store store;
  private final LedgerService ledger;
  private final Ids ids;
  private final InstantSource clock;
  private final BankAccounts accounts = new BankAccounts();
  private final BankLines lines = new BankLines();
  private final BankBookings bookings = new BankBookings();

  Booking(Store store, LedgerService ledger, Ids ids, InstantSource clock) {
    this.store = store;
    this.ledger = ledger;
    this.ids = ids;
    this.clock = clock;
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
    var line = found.get();
    if (line.entry().isPresent()) return new AlreadyBooked(reference(line));
    var account = accounts.find(tx.sql(), line.account()).orElseThrow();
    var book = book(account);
    if (!account.currency().equals(book.currency()))
      return new OtherCurrency(account.currency(), book.currency());
    if (parts.isEmpty()) return new NothingAllocated();
    var rest = rest(line, parts);
    if (rest.isEmpty()) return new LedgerRefused(new RecordOutcome.TooLarge());
    if (!rest.get().isZero()) return new DoesNotAddUp(rest.get());
    return record(tx, book, line, draft(account, line, text, parts));
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
              part.vatCode()));
    var entryText = text.filter(words -> !words.isBlank()).orElseGet(line::description);
    return EntryDraft.of(account.book(), line.content().booked(), entryText, postings)
        .withKind(EntryKind.BANK);
  }

  private BookingOutcome record(Tx tx, Book book, BankLine line, EntryDraft draft) {
    try {
      var entry = ledger.record(tx, draft);
      var booking = new BookingId(ids.next());
      bookings.put(tx, book.space(), booking, line.id(), entry.id(), clock.instant());
      return new Booked(line.bookedBy(Optional.of(entry.id())), entry);
    } catch (RefusedException e) {
      return refused(e);
    }
  }

  /// Reverses the entry; the line is open again.
  BookingOutcome undo(BankLineId id, Optional<LocalDate> day) {
    return store.write(
        "bank.undo-booking",
        tx -> {
          var found = lines.find(tx.sql(), id);
          if (found.isEmpty()) return new NoSuchLine();
          if (found.get().entry().isEmpty()) return new NotBooked();
          var entry = ledger.entry(found.get().entry().get()).orElseThrow();
          try {
            var reversal = ledger.reverse(tx, entry.id(), day.orElse(entry.date()), entry.text());
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
    return ledger.books().stream()
        .filter(book -> book.id().equals(account.book()))
        .findFirst()
        .orElseThrow();
  }
}
