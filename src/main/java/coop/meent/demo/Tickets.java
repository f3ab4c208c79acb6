package coop.meent.demo;

import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.demo.Movement.Party;
import coop.meent.ledger.Dimensions;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// Fills each day up to its part of the asked number of entries: tickets sold through a payment
/// service, small card payments, and hours that members did for it. The service and the card are
/// settled through the bank once a week.
final class Tickets implements Strand {

  private static final String PAYMENT_SERVICE = "10530";
  private static final String CARD = "10550";
  private static final Money FEE = Money.parse("0.29");
  private static final List<String> SMALL_COSTS = List.of("46101", "45620", "45625", "46135");

  private final Span span;
  private final int asked;
  private final Cast cast;
  private final Chart chart;
  private final DayBook dayBook;
  private final Till till;
  private final Payouts payouts;
  private final Seeded random;
  private Money atService = Money.ZERO;
  private long sold;
  private Money onCard = Money.ZERO;

  Tickets(
      Span span,
      int asked,
      Cast cast,
      Chart chart,
      DayBook dayBook,
      Till till,
      Payouts payouts,
      Seeded random) {
    this.span = span;
    this.asked = asked;
    this.cast = cast;
    this.chart = chart;
    this.dayBook = dayBook;
    this.till = till;
    this.payouts = payouts;
    this.random = random;
  }

  @Override
  public void on(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.THURSDAY) settle(day);
    long passed = day.toEpochDay() - span.start().toEpochDay() + 1;
    long all = span.today().toEpochDay() - span.start().toEpochDay() + 1;
    long target = asked * passed / all;
    while (dayBook.count() < target) {
      int kind = random.nextInt(10);
      if (kind < 7) sell(day);
      else if (kind < 9) payByCard(day);
      else share(day);
    }
  }

  private void sell(LocalDate day) {
    var job = random.pick(cast.jobs);
    var about = job.about().withMember(random.pick(job.team()).id());
    var net = Money.ofCents(750 + 50L * random.nextInt(90));
    var gross = Tariff.V21.gross(net);
    sold++;
    atService = atService.plus(gross);
    dayBook.add(
        chart
            .lines()
            .debit(PAYMENT_SERVICE, gross)
            .credit("80501", net, about)
            .vat(Tariff.V21)
            .credit("16201", Tariff.V21.vat(net))
            .vat(Tariff.V21)
            .draft(day, "Kaartje open workshop, bestelling " + sold)
            .withDocument("T" + sold));
  }

  private void payByCard(LocalDate day) {
    var net = Money.ofCents(240 + 10L * random.nextInt(300));
    onCard = onCard.plus(Tariff.P21.gross(net));
    dayBook.add(
        chart
            .lines()
            .purchase(random.pick(SMALL_COSTS), net, Tariff.P21, random.pick(cast.people).about())
            .credit(CARD, Tariff.P21.gross(net))
            .draft(day, "Kaartbetaling open workshop"));
  }

  private void share(LocalDate day) {
    var job = random.pick(cast.jobs);
    var person = random.pick(job.team());
    var net = Money.ofCents(4_250L + 25L * random.nextInt(200));
    payouts.release(person, person.tariff().gross(net));
    dayBook.add(
        chart
            .lines()
            .purchase("70153", net, person.tariff(), job.about().withMember(person.id()))
            .credit("16801", person.tariff().gross(net), person.about())
            .draft(day, "%s, begeleiding open workshop".formatted(person.name())));
  }

  private void settle(LocalDate day) {
    if (atService.isPositive()) {
      var fee = Money.ofCents(FEE.cents()).plus(Money.ofCents(atService.cents() / 100));
      till.move(
          Movement.in(
              day,
              atService.minus(fee),
              Party.of("Betaaldienst Vlot"),
              "Uitbetaling week %d".formatted(Words.week(day)),
              chart
                  .lines()
                  .credit(PAYMENT_SERVICE, atService)
                  .debit("46415", fee, Dimensions.NONE)));
      atService = Money.ZERO;
    }
    if (onCard.isPositive()) {
      till.move(
          Movement.out(
              day,
              onCard,
              Party.of("Kaartmaatschappij Vlot"),
              "Afrekening week %d".formatted(Words.week(day)),
              chart.lines().debit(CARD, onCard)));
      onCard = Money.ZERO;
    }
  }
}
