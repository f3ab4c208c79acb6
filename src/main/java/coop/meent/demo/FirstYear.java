package coop.meent.demo;

import coop.meent.audit.Appointment;
import coop.meent.audit.AuditOutcome;
import coop.meent.audit.AuditRooms;
import coop.meent.audit.AuditService;
import coop.meent.audit.Look;
import coop.meent.audit.Sample;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.RecordOutcome;
import coop.meent.ledger.YearOutcome;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.spread.Awaited;
import coop.meent.spread.AwaitedDraft;
import coop.meent.spread.Spread;
import coop.meent.spread.SpreadOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What becomes of the first year once it is over: bills that it lacks are taken into it, one of
/// which comes; in spring it is closed, and the audit committee looks at a sample of it, asks
/// something, and signs before the assembly.
final class FirstYear implements Strand {

  private static final int COMMITTEE = 2;
  private static final int DRAWN = 12;

  private final Cast cast;
  private final Chart chart;
  private final Till till;
  private final DayBook dayBook;
  private final Services services;
  private final AuditService audits;
  private final int year;

  FirstYear(
      Span span,
      Cast cast,
      Chart chart,
      Till till,
      DayBook dayBook,
      Services services,
      Ids ids,
      Clock clock) {
    this.cast = cast;
    this.chart = chart;
    this.till = till;
    this.dayBook = dayBook;
    this.services = services;
    year = span.start().getYear();
    audits =
        new AuditService(
            new AuditRooms(
                services.store(),
                ids,
                clock,
                services.ledger(),
                services.years(),
                services.members(),
                _ -> Map.of()));
  }

  @Override
  public void on(LocalDate day) {
    if (day.getYear() != year + 1) return;
    if (day.equals(next(1, 12))) await();
    if (day.equals(next(3, 16))) receive(day);
    if (day.equals(next(5, 4))) close();
    if (day.equals(next(5, 11))) audit();
  }

  private LocalDate next(int month, int day) {
    return Span.workday(LocalDate.of(year + 1, month, day));
  }

  private void await() {
    require(
        services
            .spreads()
            .await(
                List.of(
                    awaited(
                        "Afrekening schoonmaak %d",
                        "45185", "240.00", "De extra beurten van december"),
                    awaited(
                        "Servicekosten werkruimte %d",
                        "45105", "175.00", "De verhuurder rekent na de zomer af"))));
  }

  private AwaitedDraft awaited(String name, String account, String estimate, String reason) {
    return new AwaitedDraft(
        chart.book(),
        LocalDate.of(year, 12, 31),
        name.formatted(year),
        chart.account(account),
        Money.parse(estimate),
        Awaited.Cause.HAND,
        Optional.empty(),
        Optional.empty(),
        reason);
  }

  /// The first of them came, was a little more, and is paid at once.
  private void receive(LocalDate day) {
    var open = services.spreads().awaited().stream().filter(Awaited::isOpen).toList();
    if (open.isEmpty()) return;
    var one = open.getFirst();
    var net = one.estimate().plus(Money.parse("11.60"));
    var bill =
        recorded(
            services
                .ledger()
                .record(
                    chart
                        .lines()
                        .purchase("45185", net, Tariff.P21, Dimensions.NONE)
                        .credit("16011", Tariff.P21.gross(net))
                        .draft(day, one.what().name())));
    var gross = Tariff.P21.gross(net);
    till.move(
        Movement.out(
            day,
            gross,
            Movement.Party.of("Schoonmaak Berkel"),
            one.what().name(),
            chart.lines().debit("16011", gross)));
    if (services.spreads().came(one.what().id(), bill.id())
        instanceof SpreadOutcome.Refused<?>(var why))
      throw new IllegalStateException(why.toString());
  }

  private JournalEntry recorded(RecordOutcome outcome) {
    if (!(outcome instanceof RecordOutcome.Recorded(var entry)))
      throw new IllegalStateException(outcome.toString());
    dayBook.noteRecorded(entry);
    return entry;
  }

  private void close() {
    var outcome = services.years().close(chart.book(), year, who(BillTray.TREASURER), "");
    if (!(outcome instanceof YearOutcome.Closed)) throw new IllegalStateException(outcome + "");
  }

  private MemberId who(int number) {
    return cast.person(number).id();
  }

  /// A small cooperative has nobody for it: two who answer for none of the books.
  private void audit() {
    var committee =
        audits.candidates(year).stream()
            .filter(one -> one.roles().contains(Role.AUDIT_COMMITTEE))
            .map(Member::id)
            .limit(COMMITTEE)
            .toList();
    if (committee.size() < COMMITTEE) return;
    var appointed =
        new Appointment(
            LocalDate.of(year, 5, 22), "Algemene ledenvergadering", Optional.empty(), "");
    for (var one : committee)
      require(audits.appoint(year, one, appointed, who(BillTray.COORDINATOR)));
    var first = committee.getFirst();
    var request = new Sample.Request("kastanje", DRAWN, Optional.of(Money.parse("20000.00")));
    require(audits.draw(year, request, first));
    ask(first);
    for (var look : audits.standing(year).looks()) judge(look, committee);
    for (var one : committee) require(audits.sign(year, "", Optional.empty(), one));
  }

  private void ask(MemberId by) {
    var look =
        audits.standing(year).looks().stream()
            .filter(one -> one.trace().part(by).isEmpty())
            .findFirst()
            .orElseThrow();
    var words = "Welk stuk hoort hierbij? Ik zie de boeking, maar niet waar die vandaan komt.";
    var asked = require(audits.ask(year, Optional.of(look.entry().id()), words, by));
    var answer = "Het zit in de map van die maand, bij de bankafschriften; ik heb het laten zien.";
    require(audits.answer(year, asked.id(), answer, who(BillTray.TREASURER)));
    require(audits.close(year, asked.id(), "Gezien, dank.", by));
  }

  /// By the first who had no hand in it.
  private void judge(Look look, List<MemberId> committee) {
    committee.stream()
        .filter(one -> look.trace().part(one).isEmpty())
        .findFirst()
        .ifPresent(one -> require(audits.mark(year, look.entry().id(), true, one)));
  }

  private static <T> T require(AuditOutcome<T> outcome) {
    return switch (outcome) {
      case AuditOutcome.Done<T>(var made) -> made;
      case AuditOutcome.Refused<T>(var why) -> throw new IllegalStateException(why.toString());
    };
  }

  private static List<Spread> require(SpreadOutcome<List<Spread>> outcome) {
    return switch (outcome) {
      case SpreadOutcome.Done<List<Spread>>(var made) -> made;
      case SpreadOutcome.Refused<List<Spread>>(var why) ->
          throw new IllegalStateException(why.toString());
    };
  }
}
