package coop.meent.demo;

import coop.meent.base.Money;
import coop.meent.demo.Movement.Party;
import coop.meent.ledger.LedgerService;
import coop.meent.profit.Allotment;
import coop.meent.profit.Destination;
import coop.meent.profit.Division;
import coop.meent.profit.ProfitOutcome;
import coop.meent.profit.ProfitService;
import coop.meent.profit.Proposal;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the assembly shares out of a profit: two fifths of it, by turnover and equally, half paid
/// through the bank and half credited to the capital. In a very large cooperative it all goes to
/// the reserve, so that a load test measures the books.
final class Sharing implements Strand {

  private static final int LARGE = 60;
  private static final long ROUND_CENTS = 10_000;
  private static final Division DIVISION = Division.read("TURNOVER=60 EQUAL=40").orElseThrow();

  private final Services services;
  private final Chart chart;
  private final DayBook dayBook;
  private final Till till;
  private final Cast cast;
  private final List<Movement> toPay = new ArrayList<>();

  Sharing(Services services, Chart chart, DayBook dayBook, Till till, Cast cast) {
    this.services = services;
    this.chart = chart;
    this.dayBook = dayBook;
    this.till = till;
    this.cast = cast;
  }

  @Override
  public void on(LocalDate day) {
    if (toPay.isEmpty() || toPay.getFirst().date().isAfter(day)) return;
    toPay.forEach(till::move);
    toPay.clear();
  }

  /// In the statutes from the beginning.
  void begin(LocalDate founded) {
    var draft =
        new RuleDraft(
            RuleKey.CAPITAL_CLAIM,
            "CAPITAL_BOUND",
            "6.2",
            founded,
            Optional.of("Oprichtingsakte"),
            false);
    services.statutes().set(draft);
  }

  /// @return how much was shared out
  Money share(int year, Money result, LocalDate day) {
    var amount = Money.ofCents(result.cents() * 2 / 5 / ROUND_CENTS * ROUND_CENTS);
    if (cast.people.size() > LARGE || !amount.isPositive()) return Money.ZERO;
    var half = Money.ofCents(amount.cents() / 2);
    var draft = new Proposal.Draft(amount, half, Destination.CAPITAL, DIVISION);
    ProfitService profit = services.profit();
    if (!(profit.propose(year, draft) instanceof ProfitOutcome.Proposed)) return Money.ZERO;
    var resolution =
        "Besluit 4: de winst van %d wordt verdeeld volgens het voorstel".formatted(year);
    if (!(profit.book(year, resolution, day) instanceof ProfitOutcome.Booked booked))
      return Money.ZERO;
    LedgerService ledger = services.ledger();
    dayBook.noteRecorded(ledger.entry(booked.booked().entry()).orElseThrow());
    for (var one : booked.plan().receiving()) pay(one, year, Span.workday(day.plusDays(7)));
    return booked.plan().divided();
  }

  private void pay(Allotment one, int year, LocalDate day) {
    if (one.paid().isZero()) return;
    var person = cast.person(one.claim().number());
    var against = chart.lines().debit("16525", one.paid(), person.about());
    var text = "Winstuitkering %d".formatted(year);
    toPay.add(
        Movement.out(day, one.paid(), Party.of(person.name(), person.iban()), text, against)
            .withEndToEnd("WU-%d-%d".formatted(year, person.number()))
            .withEntryText("Winstuitkering %d aan %s".formatted(year, person.name())));
  }
}
