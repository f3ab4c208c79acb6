package coop.meent.audit;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.ledger.Book;
import coop.meent.ledger.JournalEntry;
import coop.meent.member.Member;
import coop.meent.member.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Reads how the books of a year are looked at: what was drawn, marked, asked and stated, and of it
/// only what counts, by who was appointed and fit for it when they said it.
final class Standings {

  private static final Set<Role> ANSWERS_FOR_THE_BOOKS = Set.of(Role.TREASURER, Role.BOARD);

  private final AuditRooms rooms;
  private final AuditRows rows = new AuditRows();

  Standings(AuditRooms rooms) {
    this.rooms = rooms;
  }

  /// The book that is looked at; empty where it cannot be read.
  Optional<Book> book() {
    return rooms.ledger().cooperativeBook();
  }

  String name(MemberId who) {
    return rooms.members().member(who).map(Member::name).orElse("?");
  }

  Standing standing(int year) {
    var seats = rooms.store().read(sql -> rows.seats(sql, year));
    var draws = rooms.store().read(sql -> rows.draws(sql, year));
    var steps = rooms.store().read(sql -> rows.steps(sql, year));
    var statements = rooms.store().read(sql -> rows.statements(sql, year));
    Predicate<Step> ofCommittee = step -> judged(seats, year, step.by(), step.recordedAt());
    var closing = book().flatMap(book -> rooms.years().closing(book.id(), year));
    var picked = picked(draws);
    var traces = traces(picked.keySet().stream().toList());
    var questions = questions(steps, ofCommittee, traces);
    return new Standing(
        year,
        book().map(book -> mark(book.id(), year)),
        closing,
        closing.map(rooms.years()::isAsClosed).orElse(false),
        seats.standing(),
        seats.standing().stream()
            .map(Seat::member)
            .filter(one -> unfit(one, year).isPresent())
            .toList(),
        draws,
        looks(picked, steps, ofCommittee, traces, questions),
        questions,
        statements.stream()
            .filter(one -> judged(seats, year, one.by(), one.recordedAt()))
            .toList());
  }

  /// Whether somebody could judge the books of a year at a moment: of the committee, and not of
  /// those who answer for the books, in that year or then.
  private boolean judged(AuditRows.Seats seats, int year, MemberId who, Instant at) {
    return seats.held(who, at) && !answeredFor(who, FiscalPeriod.year(year)) && !isOfficer(who, at);
  }

  /// What the books of a year are known by now.
  BooksMark mark(BookId book, int year) {
    return BooksMark.of(
        year,
        rooms.years().mark(book, year),
        rooms.ledger().entryIds(book, FiscalPeriod.year(year)));
  }

  /// Every entry that was ever drawn, with why.
  private Map<JournalEntry, Sample.Why> picked(List<Draw> draws) {
    Map<EntryId, Sample.Why> picks = new LinkedHashMap<>();
    for (var draw : draws)
      for (var pick : draw.sample().picks()) picks.putIfAbsent(pick.entry(), pick.why());
    if (picks.isEmpty()) return Map.of();
    Map<JournalEntry, Sample.Why> found = new LinkedHashMap<>();
    rooms.ledger().entries(picks.keySet()).stream()
        .sorted(
            Comparator.comparing(JournalEntry::date)
                .thenComparing(JournalEntry::series)
                .thenComparingLong(JournalEntry::number))
        .forEach(entry -> found.put(entry, picks.getOrDefault(entry.id(), Sample.Why.DRAWN)));
    return found;
  }

  /// With whom an entry is about, where it is about one member alone.
  private Map<EntryId, EntryTrace> traces(List<JournalEntry> entries) {
    if (entries.isEmpty()) return Map.of();
    Map<EntryId, EntryTrace> all = new LinkedHashMap<>(rooms.traces().of(entries));
    for (var entry : entries) {
      var about =
          entry.postings().stream()
              .flatMap(posting -> posting.dimensions().member().stream())
              .distinct()
              .toList();
      if (about.size() != 1) continue;
      var known = all.getOrDefault(entry.id(), EntryTrace.NONE);
      List<EntryTrace.Hand> hands = new ArrayList<>(known.hands());
      hands.add(new EntryTrace.Hand(about.getFirst(), EntryTrace.Part.ABOUT));
      all.put(entry.id(), new EntryTrace(hands, known.bank(), known.papers(), known.source()));
    }
    return all;
  }

  private static boolean counts(
      Step step, Predicate<Step> ofCommittee, Map<EntryId, EntryTrace> traces) {
    if (!ofCommittee.test(step)) return false;
    return step.entry()
        .map(entry -> traces.getOrDefault(entry, EntryTrace.NONE))
        .flatMap(trace -> trace.part(step.by()))
        .isEmpty();
  }

  private List<Question> questions(
      List<Step> steps, Predicate<Step> ofCommittee, Map<EntryId, EntryTrace> traces) {
    List<Question> questions = new ArrayList<>();
    for (var step : steps) {
      if (step.kind() != Step.Kind.ASKED || !counts(step, ofCommittee, traces)) continue;
      var said =
          steps.stream().filter(one -> one.about().filter(step.id()::equals).isPresent()).toList();
      questions.add(
          new Question(
              questions.size() + 1,
              step,
              said.stream()
                  .filter(one ->
                      one.kind() == Step.Kind.ANSWERED && isOfficer(one.by(), one.recordedAt()))
                  .toList(),
              said.stream()
                  .filter(one -> one.kind() == Step.Kind.CLOSED && ofCommittee.test(one))
                  .findFirst()));
    }
    return questions;
  }

  /// Whether somebody was of the board, or treasurer, at a moment.
  private boolean isOfficer(MemberId who, Instant at) {
    var day = LocalDate.ofInstant(at, rooms.clock().getZone());
    return answeredFor(who, new FiscalPeriod(day, day));
  }

  private boolean answeredFor(MemberId who, FiscalPeriod period) {
    return rooms.members().roleTerms(who).stream()
        .filter(term -> ANSWERS_FOR_THE_BOOKS.contains(term.role()))
        .anyMatch(term ->
            !term.from().isAfter(period.to())
                && term.until().filter(last -> last.isBefore(period.from())).isEmpty());
  }

  boolean isOfficer(MemberId who) {
    return rooms.members().member(who).filter(Member::isBoardOrTreasurer).isPresent();
  }

  private static List<Look> looks(
      Map<JournalEntry, Sample.Why> picked,
      List<Step> steps,
      Predicate<Step> ofCommittee,
      Map<EntryId, EntryTrace> traces,
      List<Question> questions) {
    List<Look> looks = new ArrayList<>();
    picked.forEach((entry, why) -> {
      List<Step> marks = new ArrayList<>();
      List<Step> discounted = new ArrayList<>();
      for (var step : steps) {
        boolean isMark = step.kind() == Step.Kind.SEEN || step.kind() == Step.Kind.IN_ORDER;
        if (!isMark || step.entry().filter(entry.id()::equals).isEmpty()) continue;
        (counts(step, ofCommittee, traces) ? marks : discounted).add(step);
      }
      looks.add(
          new Look(
              entry,
              size(entry),
              why,
              traces.getOrDefault(entry.id(), EntryTrace.NONE),
              marks,
              discounted,
              questions.stream()
                  .filter(one -> one.entry().filter(entry.id()::equals).isPresent())
                  .toList()));
    });
    return looks;
  }

  /// What an entry debits.
  static Money size(JournalEntry entry) {
    return Money.sum(
        entry.postings().stream()
            .map(posting -> posting.amount())
            .filter(Money::isPositive)
            .toList());
  }

  /// Why somebody may not look at the books of a year; empty when they may.
  Optional<AuditRefusal> unfit(MemberId who, int year) {
    if (isOfficer(who)) return Optional.of(new AuditRefusal.OnTheBoard(name(who)));
    return answeredFor(who, FiscalPeriod.year(year))
        ? Optional.of(new AuditRefusal.WasInOffice(name(who), String.valueOf(year)))
        : Optional.empty();
  }

  /// Whether somebody was appointed who could not be: they answered for the books of that year, or
  /// did on the day it was written down.
  boolean isWrong(Seat seat) {
    return answeredFor(seat.member(), FiscalPeriod.year(seat.year()))
        || isOfficer(seat.member(), seat.recordedAt());
  }
}
