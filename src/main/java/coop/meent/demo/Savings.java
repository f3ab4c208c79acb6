package coop.meent.demo;

import coop.meent.base.Money;
import coop.meent.demo.Movement.Party;
import java.time.LocalDate;
import java.util.Optional;

/// Money set aside for VAT each month, and taken back when it is to be paid; both accounts meet on
/// money in transit. The bank pays some interest in January.
final class Savings implements Strand {

  private static final Money ASIDE = Money.parse("2500.00");
  private static final Money BACK = Money.parse("7000.00");
  private static final Money KEPT = Money.parse("9000.00");
  private static final String TRANSIT = "10510";

  private final Chart chart;
  private final Till main;
  private final Till savings;
  private final String owner;

  /// @param owner in whose name both accounts are
  Savings(Chart chart, Till main, Till savings, String owner) {
    this.chart = chart;
    this.main = main;
    this.savings = savings;
    this.owner = owner;
  }

  @Override
  public void on(LocalDate day) {
    if (Span.falls(day, 6) && main.balance().compareTo(ASIDE.plus(KEPT)) > 0)
      transfer(main, savings, ASIDE, day, "Opzij voor btw");
    if (day.getMonthValue() % 3 == 1
        && Span.falls(day, 26)
        && savings.balance().compareTo(BACK) > 0)
      transfer(savings, main, BACK, day, "Terug voor btw");
    if (day.getMonthValue() == 1 && Span.falls(day, 2)) interest(day);
  }

  private void transfer(Till from, Till to, Money amount, LocalDate day, String text) {
    from.move(
        Movement.out(
            day, amount, Party.of(owner, to.iban), text, chart.lines().debit(TRANSIT, amount)));
    to.move(
        Movement.in(
            day, amount, Party.of(owner, from.iban), text, chart.lines().credit(TRANSIT, amount)));
  }

  private void interest(LocalDate day) {
    var interest = Money.ofCents(savings.balance().cents() / 80);
    savings.move(
        Movement.in(
            day,
            interest,
            Optional.empty(),
            "Creditrente " + (day.getYear() - 1),
            chart.lines().credit("84125", interest)));
  }
}
