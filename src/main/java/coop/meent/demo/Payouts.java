package coop.meent.demo;

import coop.meent.base.Money;
import coop.meent.demo.Cast.Person;
import coop.meent.demo.Movement.Party;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// On Fridays members are paid what clients' payments released, less the contribution they owe.
/// Whoever earns nothing transfers the contribution after each quarter.
final class Payouts implements Strand {

  private static final Money CONTRIBUTION = Money.parse("40.00");

  private final Cast cast;
  private final Chart chart;
  private final DayBook dayBook;
  private final Till till;
  private final OwnBooks ownBooks;

  /// What is to be paid to each member, by number; negative when the member owes.
  private final Map<Integer, Money> due = new TreeMap<>();

  private final Set<Integer> debited = new HashSet<>();

  Payouts(Cast cast, Chart chart, DayBook dayBook, Till till, OwnBooks ownBooks) {
    this.cast = cast;
    this.chart = chart;
    this.dayBook = dayBook;
    this.till = till;
    this.ownBooks = ownBooks;
  }

  void release(Person person, Money amount) {
    due.merge(person.number(), amount, Money::plus);
  }

  /// From now on what they owe is collected, and they transfer nothing.
  void leaveToDebit(Person person) {
    debited.add(person.number());
  }

  @Override
  public void on(LocalDate day) {
    if (day.getDayOfMonth() == 1) contribute(day);
    if (Span.isFriday(day)) payOut(day);
    if (day.getMonthValue() % 3 == 1) collect(day);
  }

  private void contribute(LocalDate day) {
    var lines = chart.lines();
    var vat = Money.ZERO;
    for (var person : cast.people) {
      vat = vat.plus(Tariff.V21.vat(CONTRIBUTION));
      lines.debit("16801", Tariff.V21.gross(CONTRIBUTION), person.about());
      lines.credit("82305", CONTRIBUTION, person.about()).vat(Tariff.V21);
      release(person, Tariff.V21.gross(CONTRIBUTION).negate());
      ownBooks.contributed(person, CONTRIBUTION, day);
    }
    lines.credit("16201", vat).vat(Tariff.V21);
    dayBook.add(lines.draft(day, "Contributie " + Words.month(day)));
  }

  private void payOut(LocalDate day) {
    for (var person : cast.people) {
      var amount = due.getOrDefault(person.number(), Money.ZERO);
      if (!amount.isPositive()) continue;
      due.remove(person.number());
      var against = chart.lines().debit("16801", amount, person.about());
      var text = "Uitbetaling De Meent week %d".formatted(Words.week(day));
      till.move(
          Movement.out(day, amount, Party.of(person.name(), person.iban()), text, against)
              .withEndToEnd("UB-%d-%s".formatted(person.number(), day))
              .withEntryText("Uitbetaling aan " + person.name()));
      ownBooks.paidOut(person, amount, day);
    }
  }

  /// In the month after a quarter, each on a day of their own.
  private void collect(LocalDate day) {
    for (var person : cast.people) {
      if (debited.contains(person.number())) continue;
      if (!Span.falls(day, 3 + person.number() % 20)) continue;
      var owed = due.getOrDefault(person.number(), Money.ZERO).negate();
      if (owed.compareTo(Tariff.V21.gross(CONTRIBUTION).plus(CONTRIBUTION)) < 0) continue;
      due.remove(person.number());
      var against = chart.lines().credit("16801", owed, person.about());
      var text = "Contributie t/m " + Words.month(day.minusMonths(1));
      till.move(
          Movement.in(day, owed, Party.of(person.name(), person.iban()), text, against)
              .withEntryText("%s betaalt contributie".formatted(person.name())));
      ownBooks.paidOut(person, owed.negate(), day);
    }
  }
}
