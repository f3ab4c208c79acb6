package coop.meent.profit;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.capital.CapitalService;
import coop.meent.ledger.Book;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// The profit of a year: looked at by every key, proposed to the assembly, booked after its vote,
/// taken back.
public final class ProfitService {

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final Rooms rooms;
  private final YearReading reading;
  private final Proposals proposals = new Proposals();
  private final Bookings bookings = new Bookings();

  /// What dividing a profit leans on.
  public record Rooms(
      LedgerService ledger,
      Statements statements,
      MemberService members,
      MembershipService memberships,
      CapitalService capital) {}

  public ProfitService(Store store, Ids ids, Clock clock, Rooms rooms) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.rooms = rooms;
    reading =
        new YearReading(
            rooms.ledger, rooms.statements, rooms.members, rooms.memberships, rooms.capital);
  }

  /// The cooperative's own; empty on the laptop of who may read no books.
  public Optional<Book> book() {
    return rooms.ledger.cooperativeBook();
  }

  /// Years in which something is booked and that are over, the newest first.
  public List<Integer> years() {
    var span = book().flatMap(book -> rooms.ledger.span(book.id()));
    if (span.isEmpty()) return List.of();
    int last = Math.min(span.get().to().getYear(), today().getYear() - 1);
    int first = span.get().from().getYear();
    return java.util.stream.IntStream.iterate(last, year -> year >= first, year -> year - 1)
        .boxed()
        .toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Empty where no books can be read.
  public Optional<ProfitYear> year(int year) {
    return book().map(book -> year(book, year));
  }

  private ProfitYear year(Book book, int year) {
    var period = FiscalPeriod.year(year);
    var hours = store.read(sql -> proposals.hours(sql, book.id(), year));
    return new ProfitYear(
        book,
        year,
        reading.figures(book.id(), period),
        reading.claims(book.id(), period, hours),
        reading.capitalAt(period),
        store.read(sql -> proposals.find(sql, book.id(), year)),
        standing(book, year).stream().findFirst(),
        period.to().isBefore(today()));
  }

  /// Divisions of a year that were not taken back: more than one only when two laptops booked it
  /// without knowing of each other.
  public List<ProfitYear.Standing> standing(Book book, int year) {
    return store.read(sql -> bookings.all(sql, book.id())).stream()
        .filter(one -> one.year() == year)
        .flatMap(one ->
            rooms
                .ledger
                .entry(one.entry())
                .filter(entry -> entry.reversedBy().isEmpty())
                .map(entry -> new ProfitYear.Standing(one, entry.reference()))
                .stream())
        .toList();
  }

  /// What members got, as far as it can be read here; in order of year.
  public List<ProfitShare> shares() {
    return store.read(bookings::shares);
  }

  /// What a draft comes to; nothing is written.
  public ProfitOutcome plan(int year, Proposal.Draft draft) {
    return open(year, (_, found) -> found.plan(draft));
  }

  /// Keeps how the profit is to be divided, in place of what was proposed for the year before.
  public ProfitOutcome propose(int year, Proposal.Draft draft) {
    return open(
        year,
        (book, found) ->
            found.plan(draft) instanceof ProfitOutcome.Planned(var plan)
                ? propose(book, year, draft, plan)
                : found.plan(draft));
  }

  private ProfitOutcome propose(Book book, int year, Proposal.Draft draft, Plan plan) {
    var proposal =
        new Proposal(
            year,
            draft.amount(),
            draft.paid(),
            draft.creditedTo(),
            draft.division(),
            plan.mark(),
            clock.instant());
    return store.write(
        "profit.propose",
        tx -> {
          proposals.put(tx, book.id(), proposal);
          return new ProfitOutcome.Proposed(proposal, plan, tx.deed());
        });
  }

  /// Books what was proposed, as the assembly resolved it.
  ///
  /// @param resolution in the words of the minutes
  public ProfitOutcome book(int year, String resolution, LocalDate resolvedOn) {
    return open(
        year, (_, found) -> new DivisionBooking(this, found).book(resolution.strip(), resolvedOn));
  }

  /// Takes the booking of a year back by its mirror image, with all that it credited.
  public ProfitOutcome takeBack(int year) {
    var found = year(year);
    if (found.isEmpty()) return new ProfitOutcome.NoBooks();
    if (found.get().booked().isEmpty()) return new ProfitOutcome.NotBooked(String.valueOf(year));
    return new DivisionBooking(this, found.get()).takeBack(found.get().booked().get());
  }

  /// Notes hours of members, in place of what was noted of them before.
  ///
  /// @param hours with two decimals at most
  public ProfitOutcome noteHours(int year, Map<MemberId, BigDecimal> hours) {
    return open(
        year,
        (book, _) ->
            store.write(
                "profit.hours",
                tx -> {
                  proposals.putHours(tx, ids, book.id(), year, hours, clock.instant());
                  return new ProfitOutcome.HoursNoted(year, hours.size(), tx.deed());
                }));
  }

  /// Takes back a proposal or hours, unless something leans on them by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }

  /// A year that can still be divided.
  private ProfitOutcome open(int year, BiFunction<Book, ProfitYear, ProfitOutcome> work) {
    var book = book();
    if (book.isEmpty()) return new ProfitOutcome.NoBooks();
    var last = FiscalPeriod.year(year).to();
    if (!last.isBefore(today())) return new ProfitOutcome.NotOver(last);
    var found = year(book.get(), year);
    if (found.booked().isPresent())
      return new ProfitOutcome.BookedAlready(
          String.valueOf(year), found.booked().get().reference());
    if (!found.figures().result().isPositive())
      return new ProfitOutcome.NoProfit(String.valueOf(year), found.figures().result());
    return work.apply(book.get(), found);
  }

  // For the booking.

  Rooms rooms() {
    return rooms;
  }

  Store store() {
    return store;
  }

  Clock clock() {
    return clock;
  }

  Ids ids() {
    return ids;
  }

  void keep(Tx tx, ProfitYear year, BookedDivision booked, Plan plan) {
    bookings.put(tx, year.book().id(), booked, clock.instant());
    for (var one : plan.receiving())
      bookings.put(tx, ids, ProfitShare.of(one, booked), clock.instant());
  }

  void keepBack(Tx tx, BookedDivision undone, JournalEntry reversal) {
    rooms.capital.takeBack(tx, undone.entry(), reversal);
    for (var share : bookings.shares(tx.sql()))
      if (share.entry().equals(undone.entry()))
        bookings.put(tx, ids, share.back(), clock.instant());
  }
}
