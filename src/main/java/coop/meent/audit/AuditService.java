package coop.meent.audit;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.JournalFilter;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.store.Tx;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/// Deeds of the audit committee and of those who answer it: one transaction each. What may be done
/// follows from who is appointed for the year, and the books are never written here.
public final class AuditService {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2200;

  private final AuditRooms rooms;
  private final AuditRows rows = new AuditRows();
  private final Standings standings;

  public AuditService(AuditRooms rooms) {
    this.rooms = rooms;
    standings = new Standings(rooms);
  }

  /// The book that is looked at; empty where it cannot be read.
  public Optional<Book> book() {
    return standings.book();
  }

  /// Years that can be looked at, or for which anything was said: the latest first.
  public List<Integer> years() {
    var years = new TreeSet<>(rooms.store().read(rows::years));
    book().ifPresent(book -> years.addAll(rooms.years().years(book.id())));
    return List.copyOf(years.descendingSet());
  }

  /// Whether anything is kept of a year. Without anybody appointed nothing is asked either.
  public boolean isBegun(int year) {
    return rooms.store().read(rows::years).contains(year);
  }

  /// The year that the committee is at: the last one that is closed, and without one the last that
  /// is over.
  public int year() {
    int last = rooms.today().getYear() - 1;
    return book()
        .flatMap(book ->
            years().stream()
                .filter(year -> rooms.years().closing(book.id(), year).isPresent())
                .findFirst())
        .orElse(last);
  }

  /// The accounts that entries stand on.
  public Map<AccountId, Account> accounts() {
    Map<AccountId, Account> accounts = new LinkedHashMap<>();
    book()
        .ifPresent(
            book -> rooms.ledger().accounts(book.id()).forEach(one -> accounts.put(one.id(), one)));
    return accounts;
  }

  public String name(MemberId who) {
    return standings.name(who);
  }

  /// How far a year is looked at.
  public Standing standing(int year) {
    return standings.standing(year);
  }

  /// Why somebody may not look at the books of a year; empty when they may.
  public Optional<AuditRefusal> unfit(MemberId who, int year) {
    return standings.unfit(who, year);
  }

  /// Whether somebody was appointed who could not be: they answered for the books of that year, or
  /// did on the day it was written down.
  boolean isWrong(Seat seat) {
    return standings.isWrong(seat);
  }

  /// What the books of a year are known by now.
  BooksMark mark(BookId book, int year) {
    return standings.mark(book, year);
  }

  List<Draw> draws(int year) {
    return rooms.store().read(sql -> rows.draws(sql, year));
  }

  /// Appointments that hold.
  List<Seat> seats(int year) {
    return rooms.store().read(sql -> rows.seats(sql, year)).standing();
  }

  /// Why whoever sits here may not write down whom the meeting appointed.
  public Optional<AuditRefusal> appointRefusal(MemberId by) {
    boolean isBoard =
        rooms.members().member(by).filter(one -> one.roles().contains(Role.BOARD)).isPresent();
    return isBoard ? Optional.empty() : Optional.of(new AuditRefusal.NotTheBoard());
  }

  /// Members who can be appointed, by name.
  public List<Member> candidates(int year) {
    var seated = standing(year).seats().stream().map(Seat::member).toList();
    return rooms.members().members().stream()
        .filter(one -> isMember(one) && !seated.contains(one.id()))
        .filter(one -> unfit(one.id(), year).isEmpty())
        .sorted(Comparator.comparing(Member::name))
        .toList();
  }

  private boolean isMember(Member one) {
    return one.left().filter(day -> day.isBefore(rooms.today())).isEmpty();
  }

  /// Writes down that the meeting appointed somebody.
  public AuditOutcome<Seat> appoint(int year, MemberId who, Appointment how, MemberId by) {
    return deed(
        "audit.appoint",
        tx -> {
          refuse(appointRefusal(by));
          if (year < FIRST_YEAR || year > LAST_YEAR)
            throw refused(new AuditRefusal.NotAYear(String.valueOf(year)));
          boolean isHere = rooms.members().member(who).filter(this::isMember).isPresent();
          if (!isHere) throw refused(new AuditRefusal.NotAMember(name(who)));
          refuse(unfit(who, year));
          if (seat(year, who).isPresent())
            throw refused(new AuditRefusal.SeatTaken(name(who), String.valueOf(year)));
          if (how.decided().isAfter(rooms.today()))
            throw refused(new AuditRefusal.FutureDay(how.decided()));
          if (how.by().isEmpty()) throw refused(new AuditRefusal.NoDecider());
          requireShort(how.by(), Seat.LONGEST_NAME);
          requireShort(how.note(), Seat.LONGEST_NOTE);
          var seat =
              new Seat(
                  rooms.ids().next(),
                  who,
                  year,
                  how.decided(),
                  how.by(),
                  how.item(),
                  by,
                  how.note(),
                  rooms.clock().instant());
          rows.put(tx, seat);
          return seat;
        });
  }

  private Optional<Seat> seat(int year, MemberId who) {
    return rooms.store().read(sql -> rows.seats(sql, year)).standing().stream()
        .filter(one -> one.member().equals(who))
        .findFirst();
  }

  /// Writes down that somebody is in the committee no more; what they did stays.
  public AuditOutcome<Seat> end(int year, MemberId who, String reason, MemberId by) {
    return deed(
        "audit.end",
        tx -> {
          refuse(appointRefusal(by));
          var seat = seat(year, who);
          if (seat.isEmpty())
            throw refused(new AuditRefusal.NoSuchSeat(name(who), String.valueOf(year)));
          if (reason.isBlank()) throw refused(new AuditRefusal.NoReason());
          requireShort(reason.strip(), Seat.LONGEST_NOTE);
          var was = seat.get();
          var back =
              new Seat(
                  rooms.ids().next(),
                  who,
                  year,
                  rooms.today(),
                  was.by(),
                  was.item(),
                  by,
                  reason.strip(),
                  rooms.clock().instant());
          rows.end(tx, back, was.id());
          return was;
        });
  }

  /// Why somebody may not look, ask or sign for a year.
  public Optional<AuditRefusal> refusal(int year, MemberId who) {
    if (book().isEmpty()) return Optional.of(new AuditRefusal.NoBooks());
    var unfit = unfit(who, year);
    if (unfit.isPresent()) return unfit;
    return seat(year, who).isEmpty()
        ? Optional.of(new AuditRefusal.NotOfTheCommittee(name(who), String.valueOf(year)))
        : Optional.empty();
  }

  private BookId open(int year, MemberId who) {
    refuse(refusal(year, who));
    return book().orElseThrow().id();
  }

  /// Of books that stand still: closed, and as they were closed.
  private void requireClosed(BookId book, int year) {
    var closing = rooms.years().closing(book, year);
    if (closing.isEmpty()) throw refused(new AuditRefusal.YearOpen(String.valueOf(year)));
    if (!rooms.years().isAsClosed(closing.get()))
      throw refused(new AuditRefusal.BooksMoved(String.valueOf(year)));
  }

  /// What a draw would be, without keeping it.
  public AuditOutcome<Draw> preview(int year, Sample.Request request, MemberId by) {
    try {
      return new AuditOutcome.Done<>(drawn(year, request, by));
    } catch (RefusedException e) {
      return new AuditOutcome.Refused<>(e.refusal());
    }
  }

  /// Draws a sample and keeps it. One that was drawn before stays to be looked at too.
  public AuditOutcome<Draw> draw(int year, Sample.Request request, MemberId by) {
    return deed(
        "audit.draw",
        tx -> {
          var draw = drawn(year, request, by);
          rows.put(tx, draw);
          for (var pick : draw.sample().picks())
            rows.put(
                tx,
                step(year, Step.Kind.PICKED, pick.why().name(), by).on(pick.entry()).of(draw.id()));
          return draw;
        });
  }

  private Draw drawn(int year, Sample.Request request, MemberId by) {
    var book = open(year, by);
    requireClosed(book, year);
    if (request.word().isEmpty()) throw refused(new AuditRefusal.NoWord());
    if (request.word().length() > Sample.Request.LONGEST_WORD)
      throw refused(new AuditRefusal.LongWord(Sample.Request.LONGEST_WORD));
    if (request.hits() < 1 || request.hits() > Sample.Request.MOST_HITS)
      throw refused(new AuditRefusal.BadCount(Sample.Request.MOST_HITS));
    if (request.above().filter(least -> !least.isPositive()).isPresent())
      throw refused(new AuditRefusal.BadAmount());
    var mark = mark(book, year);
    if (mark.entries() == 0) throw refused(new AuditRefusal.NothingBooked(String.valueOf(year)));
    var sample = sample(book, year, request, mark.hash());
    boolean isAgain =
        rooms.store().read(sql -> rows.draws(sql, year)).stream()
            .anyMatch(one -> one.mark().equals(mark.hash()) && one.request().equals(request));
    if (isAgain) throw refused(new AuditRefusal.DrawnAlready(request.word()));
    return new Draw(
        rooms.ids().next(), year, by, mark.hash(), request, sample, rooms.clock().instant());
  }

  /// The same books, word and request give the same sample wherever and whenever it is drawn.
  Sample sample(BookId book, int year, Sample.Request request, String mark) {
    List<Sample.Unit> units = new ArrayList<>();
    rooms
        .ledger()
        .eachEntry(
            JournalFilter.all(book).within(FiscalPeriod.year(year)),
            entry -> units.add(new Sample.Unit(entry.id(), Standings.size(entry))));
    return Sample.draw(units, request, Sample.seed(year, mark, request.word()));
  }

  /// Whether a draw comes out the same here and now; empty where the books are others by now.
  public Optional<Boolean> isReproduced(Draw draw) {
    return book()
        .filter(book -> mark(book.id(), draw.year()).hash().equals(draw.mark()))
        .map(book ->
            isSame(draw.sample(), sample(book.id(), draw.year(), draw.request(), draw.mark())));
  }

  private static boolean isSame(Sample kept, Sample again) {
    return kept.start().equals(again.start())
        && kept.interval().equals(again.interval())
        && kept.total().equals(again.total())
        && Set.copyOf(kept.picks()).equals(Set.copyOf(again.picks()));
  }

  /// Says that somebody had an entry before them, or that it is in order.
  public AuditOutcome<Look> mark(int year, EntryId entry, boolean isInOrder, MemberId by) {
    return deed(
        "audit.mark",
        tx -> {
          open(year, by);
          var look = look(year, entry, by);
          var kind = isInOrder ? Step.Kind.IN_ORDER : Step.Kind.SEEN;
          var step = step(year, kind, "", by).on(entry);
          rows.put(tx, step);
          return look;
        });
  }

  private Look look(int year, EntryId entry, MemberId by) {
    var look =
        standing(year).look(entry).orElseThrow(() -> refused(new AuditRefusal.NoSuchEntry("?")));
    look.trace()
        .part(by)
        .ifPresent(part -> {
          throw refused(new AuditRefusal.OwnHand(look.entry().reference(), part));
        });
    return look;
  }

  /// Asks something of an entry of the sample, or of the year as a whole.
  public AuditOutcome<Step> ask(int year, Optional<EntryId> entry, String words, MemberId by) {
    return deed(
        "audit.ask",
        tx -> {
          open(year, by);
          if (entry.isPresent()) {
            var _ = look(year, entry.get(), by);
          }
          requireWords(words);
          var step = step(year, Step.Kind.ASKED, words.strip(), by);
          var asked = entry.map(step::on).orElse(step);
          rows.put(tx, asked);
          return asked;
        });
  }

  /// Why somebody may not answer questions of a year.
  public Optional<AuditRefusal> answerRefusal(MemberId by) {
    if (book().isEmpty()) return Optional.of(new AuditRefusal.NoBooks());
    return standings.isOfficer(by)
        ? Optional.empty()
        : Optional.of(new AuditRefusal.NotForTheCommittee());
  }

  /// Answers for the books; the committee cannot.
  public AuditOutcome<Step> answer(int year, UUID question, String words, MemberId by) {
    return deed(
        "audit.answer",
        tx -> {
          refuse(answerRefusal(by));
          var asked = question(year, question);
          requireOpen(asked);
          requireWords(words);
          var step = step(year, Step.Kind.ANSWERED, words.strip(), by).about(question);
          rows.put(tx, step);
          return step;
        });
  }

  /// The committee is content, or says why it leaves it.
  public AuditOutcome<Step> close(int year, UUID question, String words, MemberId by) {
    return deed(
        "audit.close",
        tx -> {
          open(year, by);
          var asked = question(year, question);
          requireOpen(asked);
          if (asked.answers().isEmpty() && words.isBlank())
            throw refused(new AuditRefusal.NotAnswered(asked.number()));
          requireShort(words, Step.LONGEST_WORDS);
          var step = step(year, Step.Kind.CLOSED, words.strip(), by).about(question);
          rows.put(tx, step);
          return step;
        });
  }

  private Question question(int year, UUID id) {
    return standing(year)
        .question(id)
        .orElseThrow(() -> refused(new AuditRefusal.NoSuchQuestion("?")));
  }

  private static void requireOpen(Question asked) {
    if (!asked.isOpen()) throw refused(new AuditRefusal.QuestionClosed(asked.number()));
  }

  /// Why the statement of a year cannot be signed by somebody yet.
  ///
  /// @param remarks that they would make
  public Optional<AuditRefusal> signRefusal(int year, String remarks, MemberId by) {
    try {
      var _ = statement(year, remarks, Optional.empty(), by);
      return Optional.empty();
    } catch (RefusedException e) {
      if (e.refusal() instanceof AuditRefusal why) return Optional.of(why);
      throw e;
    }
  }

  /// Signs for oneself. The statement holds once another member of the committee signed as well.
  ///
  /// @param remarks what the assembly should know; empty when there is nothing
  /// @param pack the hash of the year pack that was looked at, see [PackLook]
  public AuditOutcome<Statement> sign(
      int year, String remarks, Optional<String> pack, MemberId by) {
    return deed(
        "audit.sign",
        tx -> {
          var statement = statement(year, remarks, pack, by);
          rows.put(tx, statement);
          return statement;
        });
  }

  private Statement statement(int year, String remarks, Optional<String> pack, MemberId by) {
    var book = open(year, by);
    requireClosed(book, year);
    requireShort(remarks.strip(), Statement.LONGEST_REMARKS);
    var now = standing(year);
    if (!now.isDrawn()) throw refused(new AuditRefusal.NotDrawn(String.valueOf(year)));
    var tally = now.tally();
    if (tally.seen() < tally.picked())
      throw refused(new AuditRefusal.Unseen(tally.picked() - tally.seen(), tally.picked()));
    if (tally.open() > 0 && remarks.isBlank())
      throw refused(new AuditRefusal.OpenWithoutRemarks(tally.open()));
    boolean isSame =
        now.current().stream()
            .filter(one -> one.by().equals(by))
            .anyMatch(one ->
                one.remarks().equals(remarks.strip())
                    && one.tally().equals(tally)
                    && (pack.isEmpty() || one.pack().equals(pack)));
    if (isSame) throw refused(new AuditRefusal.SignedSo(String.valueOf(year)));
    return new Statement(
        rooms.ids().next(),
        year,
        by,
        now.books().orElseThrow(),
        now.closing().orElseThrow().mark(),
        pack,
        tally,
        remarks.strip(),
        rooms.clock().instant());
  }

  private Step step(int year, Step.Kind kind, String words, MemberId by) {
    return new Step(
        rooms.ids().next(),
        year,
        by,
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        words,
        rooms.clock().instant());
  }

  private static void requireWords(String words) {
    if (words.isBlank()) throw refused(new AuditRefusal.NoWords());
    requireShort(words.strip(), Step.LONGEST_WORDS);
  }

  private static void requireShort(String words, int most) {
    if (words.length() > most) throw refused(new AuditRefusal.LongWords(most));
  }

  private static void refuse(Optional<AuditRefusal> refusal) {
    refusal.ifPresent(why -> {
      throw refused(why);
    });
  }

  private <T> AuditOutcome<T> deed(String name, Function<Tx, T> work) {
    try {
      return rooms.store().write(name, tx -> new AuditOutcome.Done<>(work.apply(tx)));
    } catch (RefusedException e) {
      return new AuditOutcome.Refused<>(e.refusal());
    }
  }

  private static RefusedException refused(AuditRefusal refusal) {
    return new RefusedException(refusal);
  }
}
