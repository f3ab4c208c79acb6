package coop.meent.vat;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.VatReturnId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.ledger.Book;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.CodedLine;
import coop.meent.ledger.LateEntries;
import coop.meent.ledger.LedgerService;
import coop.meent.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;

/// The VAT of the books: periods, returns, what came late, and the deeds of filing. Nothing is sent
/// to the tax office; figures are made for typing in there.
public final class VatService {

  private static final String RETURNS = "vat_return";
  private static final String SCHEMES = "vat_scheme";

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final VatReading reading;
  private final VatFiling filing;
  private final ReturnLines lines;
  private final PrivateUseService privateUse;

  public VatService(Store store, LedgerService ledger, Ids ids, Clock clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    reading = new VatReading(clock.getZone());
    lines = new ReturnLines(reading);
    var late = new LateEntries(store, ledger, ids, clock);
    filing = new VatFiling(ledger, late, ids, clock, reading);
    privateUse = new PrivateUseService(store, ledger, ids, clock, reading);
  }

  /// What of a year was for private use, in its last return.
  public PrivateUseService privateUse() {
    return privateUse;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  public VatCalendar calendar(BookId book) {
    return store.read(sql -> reading.schemes.calendar(sql, book));
  }

  /// Why the person at this laptop may file nothing for a book; empty when they may.
  public Optional<VatFilingOutcome.NotEntitled> refusal(BookId id) {
    var book = store.read(sql -> reading.lines.book(sql, id)).orElseThrow();
    return refusal(book, RETURNS).map(any -> new VatFilingOutcome.NotEntitled());
  }

  private Optional<Refusal> refusal(Book book, String table) {
    return store.refusal(book.space(), table);
  }

  /// Says how a book deals with VAT from a day on.
  public VatSchemeOutcome setScheme(VatScheme scheme) {
    var book = store.read(sql -> reading.lines.book(sql, scheme.book())).orElseThrow();
    if (refusal(book, SCHEMES).isPresent()) return new VatSchemeOutcome.NotEntitled();
    if (scheme.rhythm() == VatRhythm.YEAR && book.kind() == BookKind.COOPERATIVE)
      return new VatSchemeOutcome.YearlyForCooperative();
    if (!scheme.rhythm().around(scheme.from()).from().equals(scheme.from()))
      return new VatSchemeOutcome.NotAPeriodStart(scheme.from(), scheme.rhythm());
    return store.write(
        "vat.scheme",
        tx -> {
          var now = reading.book(tx.sql(), scheme.book());
          var refused = refused(now, scheme);
          if (refused.isPresent()) return refused.get();
          reading.schemes.put(tx, book.space(), ids.next(), scheme, clock.instant());
          return new VatSchemeOutcome.Saved(scheme);
        });
  }

  private static Optional<VatSchemeOutcome> refused(VatBook now, VatScheme scheme) {
    var cut = now.calendar().runningAt(scheme.from()).or(() -> cutLater(now, scheme));
    if (cut.isPresent())
      return Optional.of(new VatSchemeOutcome.MidPeriod(scheme.from(), cut.get()));
    var filed = now.filed();
    if (!filed.isEmpty() && !scheme.from().isAfter(filed.getLast().to()))
      return Optional.of(new VatSchemeOutcome.PastIsFiled(filed.getLast()));
    boolean isSame = now.calendar().on(scheme.from()).filter(scheme::saysTheSame).isPresent();
    return isSame ? Optional.of(new VatSchemeOutcome.Unchanged()) : Optional.empty();
  }

  /// A scheme that begins later must still begin with a period.
  private static Optional<VatPeriod> cutLater(VatBook now, VatScheme scheme) {
    List<VatScheme> all = new ArrayList<>(now.calendar().schemes());
    all.add(scheme);
    var then = new VatCalendar(all);
    return then.schemes().stream()
        .map(VatScheme::from)
        .flatMap(from -> then.runningAt(from).stream())
        .findFirst();
  }

  /// Every period that began, the latest first.
  public List<PeriodStatus> periods(BookId id) {
    return store.read(sql -> {
      var book = reading.book(sql, id);
      return book.calendar().periods(today()).reversed().stream()
          .map(planned ->
              new PeriodStatus(
                  planned.period(),
                  planned.scheme(),
                  reading.state(sql, book, planned, today()),
                  book.current(planned.period())))
          .toList();
    });
  }

  /// The return of a period; empty for one that is none of the book's.
  public Optional<PeriodReturn> show(BookId id, VatPeriod period) {
    return store.read(sql -> show(sql, id, period));
  }

  private Optional<PeriodReturn> show(DSLContext sql, BookId id, VatPeriod period) {
    var book = reading.book(sql, id);
    return book.calendar().find(period).map(planned -> reading.show(sql, book, planned, today()));
  }

  /// The first period that is over and still to be filed.
  public Optional<VatPeriod> next(BookId id) {
    return store.read(
        sql -> reading.next(sql, reading.book(sql, id), today()).map(VatCalendar.Planned::period));
  }

  /// Entries that came after the return of their period. The first time this laptop sees one is
  /// kept as the day of its discovery.
  public LateVat late(BookId id) {
    var late = readLate(id);
    var unseen = store.read(reading.seen::days);
    List<EntryId> fresh =
        late.periods().stream()
            .flatMap(one -> one.entries().stream())
            .map(LateVat.OfEntry::id)
            .filter(entry -> !unseen.containsKey(entry))
            .toList();
    if (fresh.isEmpty() || !store.isWritable()) return late;
    store.write(
        "vat.seen",
        tx -> {
          reading.seen.note(tx, fresh, today());
          return fresh;
        });
    return readLate(id);
  }

  private LateVat readLate(BookId id) {
    return store.read(sql -> reading.late(sql, reading.book(sql, id), today()));
  }

  /// Which lines to read of a period's return.
  ///
  /// @param rubric empty for all of them
  /// @param words that the entry's text or document holds; empty for all
  public record LineFilter(BookId book, VatPeriod period, Optional<Rubric> rubric, String words) {
    public LineFilter(BookId book, VatPeriod period, Optional<Rubric> rubric) {
      this(book, period, rubric, "");
    }
  }

  public long countLines(LineFilter filter) {
    return store.read(sql -> {
      var book = reading.book(sql, filter.book());
      return lines.count(sql, book, wanted(sql, book, filter));
    });
  }

  /// The lines that a figure of a return is made of, in order of date and number; on the cash basis
  /// what counts as it was booked comes before what was paid.
  public List<VatLine> lines(LineFilter filter, long offset, int limit) {
    return store.read(sql -> {
      var book = reading.book(sql, filter.book());
      return lines.page(sql, book, wanted(sql, book, filter), offset, limit);
    });
  }

  private ReturnLines.Wanted wanted(DSLContext sql, VatBook book, LineFilter filter) {
    var covered = covered(sql, book, filter.period());
    return lines.all(book, covered, filter.rubric(), filter.words());
  }

  /// What the figures of a period are made of now.
  private Covered covered(DSLContext sql, VatBook book, VatPeriod period) {
    var filed = book.current(period);
    if (filed.isPresent()) return book.covered(filed.get());
    var shown = show(sql, book.book().id(), period);
    return shown
        .flatMap(PeriodReturn::carries)
        .map(late -> reading.draft(book, period, late))
        .orElseGet(() -> book.uncovered(period));
  }

  /// Reads lines of a period's return for a paper made of it.
  <T> T withLines(BookId id, VatPeriod period, Function<List<CodedLine>, T> work) {
    return store.read(sql -> {
      var book = reading.book(sql, id);
      return work.apply(lines.listed(sql, book, covered(sql, book, period)));
    });
  }

  /// The turnover of a calendar year against the limit of the small business scheme; empty where
  /// the book does not use the scheme on that day.
  public Optional<KorWatch> korWatch(BookId id, LocalDate day) {
    return store.read(sql -> {
      var book = reading.book(sql, id);
      boolean isKor =
          book.calendar().on(day).filter(one -> one.kind() == VatScheme.Kind.KOR).isPresent();
      var limit = reading.limits.korTurnover(day);
      if (!isKor || limit.isEmpty()) return Optional.empty();
      var span = FiscalPeriod.year(day.getYear());
      var sums = reading.booked(sql, book, span);
      return Optional.of(KorWatch.of(day, turnover(sums), limit.get()));
    });
  }

  private Money turnover(List<VatSum> sums) {
    return Money.sum(
        sums.stream()
            .filter(sum -> sum.part() == VatPart.NET)
            .filter(
                sum -> reading.codes.find(sum.code()).filter(VatCode::isKorTurnover).isPresent())
            .map(sum -> sum.amount().negate())
            .toList());
  }

  /// Keeps that the return of a period was filed, and settles it in the books.
  ///
  /// @param filed the day on which that was done at the tax office
  /// @param texts in whose language the settlement is described in the books
  /// @throws RefusedException when the books refuse the settlement
  public VatFilingOutcome file(BookId id, VatPeriod period, LocalDate filed, Texts texts) {
    var refusal = refusal(id);
    if (refusal.isPresent()) return refusal.get();
    return deed(
        "vat.file",
        tx -> {
          var book = reading.book(tx.sql(), id);
          refusal(tx.sql(), book, period, filed)
              .ifPresent(refused -> {
                throw new RefusedException(refused);
              });
          return new VatFilingOutcome.Filed(filing.file(tx, book, period, filed, texts));
        });
  }

  private Optional<Refusal> refusal(
      DSLContext sql, VatBook book, VatPeriod period, LocalDate filed) {
    if (book.calendar().isEmpty()) return Optional.of(new VatFilingOutcome.NoScheme());
    var planned = book.calendar().find(period);
    if (planned.isEmpty()) return Optional.of(new VatFilingOutcome.NoSuchPeriod(period));
    var current = book.current(period);
    if (current.isPresent())
      return Optional.of(new VatFilingOutcome.AlreadyFiled(period, current.get().filed()));
    if (!period.isOver(today())) return Optional.of(new VatFilingOutcome.NotOver(period));
    if (reading.state(sql, book, planned.get(), today()) == PeriodState.FREE)
      return Optional.of(new VatFilingOutcome.NothingToFile(period));
    var contradicted = book.filed().stream().filter(book::isContradicted).findFirst();
    if (contradicted.isPresent())
      return Optional.of(new VatFilingOutcome.Contradicted(contradicted.get()));
    var first = reading.next(sql, book, today()).orElseThrow().period();
    if (!first.equals(period)) return Optional.of(new VatFilingOutcome.OutOfOrder(period, first));
    return isWrongDay(period, filed)
        ? Optional.of(new VatFilingOutcome.WrongDay(filed, period))
        : Optional.empty();
  }

  private boolean isWrongDay(VatPeriod period, LocalDate filed) {
    return !filed.isAfter(period.to()) || filed.isAfter(today());
  }

  /// Keeps that what came late was put right by corrections (suppleties), one for each period that
  /// something came late for, and settles them. None of it goes into the next return.
  ///
  /// @throws RefusedException when the books refuse a settlement
  public VatFilingOutcome correct(BookId id, LocalDate filed, Texts texts) {
    var refusal = refusal(id);
    if (refusal.isPresent()) return refusal.get();
    late(id);
    return deed(
        "vat.correct",
        tx -> {
          var book = reading.book(tx.sql(), id);
          var late = reading.late(tx.sql(), book, today());
          if (late.isEmpty()) return new VatFilingOutcome.NothingLate();
          if (!late.needsCorrection())
            return new VatFilingOutcome.ForTheNextReturn(late.net(), late.limit());
          for (var one : late.periods()) {
            if (book.isContradicted(one.period()))
              return new VatFilingOutcome.Contradicted(one.period());
            if (isWrongDay(one.period(), filed))
              return new VatFilingOutcome.WrongDay(filed, one.period());
          }
          List<FiledReturn> corrections = new ArrayList<>();
          for (var one : late.periods())
            corrections.add(filing.correct(tx, book, one, filed, texts));
          return new VatFilingOutcome.Corrected(corrections);
        });
  }

  /// Takes back what was filed last about a period: the correction, or the return itself.
  ///
  /// @throws RefusedException when the books refuse to take the settlement back
  public VatFilingOutcome withdraw(BookId id, VatPeriod period) {
    var refusal = refusal(id);
    if (refusal.isPresent()) return refusal.get();
    return deed(
        "vat.withdraw",
        tx -> {
          var book = reading.book(tx.sql(), id);
          var filed = book.current(period);
          if (filed.isEmpty()) return new VatFilingOutcome.NotFiled(period);
          filing.withdraw(tx, book, filed.get());
          return new VatFilingOutcome.Withdrawn(filed.get());
        });
  }

  private VatFilingOutcome deed(String name, Function<coop.meent.store.Tx, VatFilingOutcome> work) {
    try {
      return store.write(name, work);
    } catch (RefusedException e) {
      if (e.refusal() instanceof VatFilingOutcome refused) return refused;
      throw e;
    }
  }

  public Optional<FiledReturn> filed(VatReturnId id) {
    return store.read(sql -> reading.returns.find(sql, id));
  }

  /// Settles that laptops apart filed the same: one stays, the others are withdrawn.
  ///
  /// @param about what they are about, see the decision
  /// @return false when this was settled before
  public boolean keep(UUID about, VatReturnId kept) {
    return store.write(
        "vat.keep",
        tx -> {
          var standing = reading.returns.standing(tx.sql(), about);
          boolean isOne = standing.stream().anyMatch(one -> one.id().equals(kept));
          if (standing.size() < 2 || !isOne) return false;
          var book = reading.book(tx.sql(), standing.getFirst().book());
          filing.withdraw(
              tx, book, standing.stream().filter(one -> !one.id().equals(kept)).toList());
          return true;
        });
  }
}
