package coop.meent.vat;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.ledger.CodedFilter;
import coop.meent.ledger.CodedLine;
import coop.meent.ledger.CodedLines;
import coop.meent.ledger.CodedScope;
import coop.meent.ledger.CodedSum;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;

/// Makes returns of what is in the file, for questions and for deeds alike.
final class VatReading {

  final CodedLines lines = new CodedLines();
  final FiledReturns returns = new FiledReturns();
  final VatSchemes schemes = new VatSchemes();
  final LateSeen seen = new LateSeen();
  final VatCodes codes = new VatCodes();
  final VatLimits limits = new VatLimits();
  private final VatRates rates = new VatRates();
  private final ZoneId zone;

  VatReading(ZoneId zone) {
    this.zone = zone;
  }

  VatBook book(DSLContext sql, BookId id) {
    var book =
        new VatBook(
            lines.book(sql, id).orElseThrow(),
            lines.accounts(sql, id),
            schemes.calendar(sql, id),
            returns.standing(sql, id),
            codes,
            Cash.NONE);
    return book.with(new Claiming(lines, codes).read(sql, book));
  }

  List<VatSum> sums(DSLContext sql, VatBook book, Covered covered) {
    List<VatSum> sums = new ArrayList<>();
    for (var sum : lines.sums(sql, filter(book, covered))) sums.add(sum(book, sum));
    for (var part : covered.paid())
      sums.add(sum(book, new CodedSum(part.code(), part.account(), part.amount())));
    return sums;
  }

  /// As booked, whatever of it waits to be paid.
  List<VatSum> booked(DSLContext sql, VatBook book, FiscalPeriod span) {
    var all = CodedFilter.all(book.book().id(), List.of(CodedScope.outside(span, List.of())));
    return lines.sums(sql, all).stream().map(sum -> sum(book, sum)).toList();
  }

  /// The lines that count as they are booked.
  CodedFilter filter(VatBook book, Covered covered) {
    var waiting = book.cash().waitingIn(covered.scopes(), codes);
    return CodedFilter.all(book.book().id(), covered.scopes()).without(waiting);
  }

  /// The entries that pay claims, as lines that bear what they bring.
  List<CodedLine> paid(VatBook book, Covered covered) {
    return covered.paid().stream()
        .filter(part -> !part.amount().isZero())
        .map(book.cash()::line)
        .toList();
  }

  /// What a code is for that is not known here cannot be known either.
  private VatSum sum(VatBook book, CodedSum sum) {
    var part =
        codes.find(sum.code()).map(code -> book.part(code, sum.account())).orElse(VatPart.NET);
    return new VatSum(sum.code(), part, sum.account(), sum.amount());
  }

  VatReturn figures(List<VatSum> sums, VatPeriod period) {
    return VatReturn.of(sums, codes, standardRate(period.to()));
  }

  private Rate standardRate(LocalDate day) {
    return rates.on(day, Tariff.STANDARD).orElseThrow();
  }

  /// Entries that came late for a period that was filed.
  ///
  /// @param today as whose law decides
  LateVat late(DSLContext sql, VatBook book, LocalDate today) {
    var days = seen.days(sql);
    List<LateVat.OfPeriod> periods = new ArrayList<>();
    for (var period : book.filed()) {
      var missed = book.uncovered(period);
      List<CodedLine> coded =
          new ArrayList<>(lines.page(sql, filter(book, missed), 0, Integer.MAX_VALUE));
      coded.addAll(paid(book, missed));
      if (coded.isEmpty()) continue;
      var filed = book.current(period).orElseThrow();
      periods.add(
          new LateVat.OfPeriod(
              period,
              filed,
              entries(book, coded, filed, days),
              figures(sums(sql, book, missed), period)));
    }
    return late(periods, today);
  }

  private LateVat late(List<LateVat.OfPeriod> periods, LocalDate today) {
    var net = Money.sum(periods.stream().map(one -> one.change().exactToPay()).toList());
    var found =
        periods.stream()
            .flatMap(one -> one.entries().stream())
            .map(LateVat.OfEntry::found)
            .min(LocalDate::compareTo);
    var day = found.orElse(today);
    return new LateVat(
        periods, net, limits.correctionAmount(day), found, limits.correctionDue(day));
  }

  private List<LateVat.OfEntry> entries(
      VatBook book, List<CodedLine> coded, FiledReturn filed, Map<EntryId, LocalDate> days) {
    Map<EntryId, LateVat.OfEntry> entries = new LinkedHashMap<>();
    for (var line : coded) {
      var net = toPay(book, line);
      entries.merge(
          line.entry(),
          new LateVat.OfEntry(
              line.entry(),
              line.number(),
              line.date(),
              line.text(),
              net,
              Objects.requireNonNullElseGet(days.get(line.entry()), () -> notBefore(line, filed))),
          (one, more) ->
              new LateVat.OfEntry(
                  one.id(),
                  one.number(),
                  one.date(),
                  one.text(),
                  one.net().plus(more.net()),
                  one.found()));
    }
    return List.copyOf(entries.values());
  }

  /// Nobody could find it before it was booked and the return was filed.
  private LocalDate notBefore(CodedLine line, FiledReturn filed) {
    var booked = line.recordedAt().atZone(zone).toLocalDate();
    return booked.isAfter(filed.filed()) ? booked : filed.filed();
  }

  /// What a line adds to what is to be paid.
  Money toPay(VatBook book, CodedLine line) {
    var code = line.posting().vatCode().flatMap(codes::find);
    if (code.isEmpty()) return Money.ZERO;
    return switch (book.part(code.get(), line.posting().account())) {
      case OWED, DEDUCTED -> line.posting().amount().negate();
      case NET, LOST -> Money.ZERO;
    };
  }

  /// The entries that the return of a period not filed yet is made of: its own, and what came late
  /// for earlier ones when that is little enough.
  Covered draft(VatBook book, VatPeriod period, LateVat late) {
    List<Covered> all = new ArrayList<>();
    all.add(book.uncovered(period));
    carried(period, late).forEach(one -> all.add(book.uncovered(one.period())));
    return new Covered(
        all.stream().flatMap(one -> one.scopes().stream()).toList(),
        all.stream().flatMap(one -> one.paid().stream()).toList());
  }

  List<LateVat.OfPeriod> carried(VatPeriod period, LateVat late) {
    if (late.needsCorrection()) return List.of();
    return late.periods().stream().filter(one -> one.period().compareTo(period) < 0).toList();
  }

  PeriodState state(DSLContext sql, VatBook book, VatCalendar.Planned planned, LocalDate today) {
    var period = planned.period();
    if (book.isContradicted(period)) return PeriodState.CONTRADICTED;
    var current = book.current(period);
    if (current.isPresent())
      return current.get().kind() == FiledReturn.Kind.RETURN
          ? PeriodState.FILED
          : PeriodState.CORRECTED;
    if (!period.isOver(today)) return PeriodState.RUNNING;
    if (planned.scheme().kind() == VatScheme.Kind.NORMAL) return PeriodState.OPEN;
    var sums = sums(sql, book, book.uncovered(period));
    return figures(sums, period).exactToPay().isZero() ? PeriodState.FREE : PeriodState.OPEN;
  }

  /// The first period that is over and still to be filed.
  Optional<VatCalendar.Planned> next(DSLContext sql, VatBook book, LocalDate today) {
    return book.calendar().periods(today).stream()
        .filter(planned -> state(sql, book, planned, today) == PeriodState.OPEN)
        .findFirst();
  }

  PeriodReturn show(DSLContext sql, VatBook book, VatCalendar.Planned planned, LocalDate today) {
    var period = planned.period();
    var state = state(sql, book, planned, today);
    var versions = book.versions(period);
    var strays = strays(sql, book, period);
    var waiting = book.cash().vatWaiting(book, codes);
    if (state.isFiled())
      return new PeriodReturn(
          period,
          planned.scheme(),
          book.basis(period),
          waiting,
          state,
          asked(sql, book, versions.getLast()),
          versions,
          Optional.empty(),
          strays);
    var late = late(sql, book, today);
    boolean isNext =
        state != PeriodState.FREE
            && next(sql, book, today).map(one -> one.period().equals(period)).orElse(true);
    boolean carries = isNext && !carried(period, late).isEmpty();
    var covered = carries ? draft(book, period, late) : book.uncovered(period);
    return new PeriodReturn(
        period,
        planned.scheme(),
        book.basis(period),
        waiting,
        state,
        figures(sums(sql, book, covered), period),
        versions,
        carries ? Optional.of(late) : Optional.empty(),
        strays);
  }

  /// The figures as filed; what has to be looked at is worked out anew.
  private VatReturn asked(DSLContext sql, VatBook book, FiledReturn filed) {
    var questions = figures(sums(sql, book, book.covered(filed)), filed.period()).questions();
    return new VatReturn(filed.figures().lines(), questions);
  }

  private List<PeriodReturn.Stray> strays(DSLContext sql, VatBook book, VatPeriod period) {
    return lines.uncoded(sql, book.book().id(), period.span(), book.settled()).stream()
        .filter(sum -> !sum.amount().isZero())
        .map(sum ->
            new PeriodReturn.Stray(
                Objects.requireNonNull(book.accounts().get(sum.account())), sum.amount()))
        .toList();
  }
}
