package coop.meent.demo;

import coop.meent.base.Money;
import coop.meent.demo.Movement.Party;
import coop.meent.ledger.Dimensions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Suppliers' invoices that are booked first and paid some weeks later, as `bills.tsv` has them:
/// work bought elsewhere, training for members, the accountant.
final class Bills implements Strand {

  private final Span span;
  private final Cast cast;
  private final Chart chart;
  private final DayBook dayBook;
  private final Till till;
  private final List<Sheet.Line> bills = Sheet.read("bills.tsv").lines();
  private final List<Due> due = new ArrayList<>();
  private int received;

  private record Due(LocalDate date, String supplier, String number, Money amount) {}

  Bills(Span span, Cast cast, Chart chart, DayBook dayBook, Till till) {
    this.span = span;
    this.cast = cast;
    this.chart = chart;
    this.dayBook = dayBook;
    this.till = till;
  }

  @Override
  public void on(LocalDate day) {
    for (var bill : bills) {
      int months = span.month(day) - bill.number("first_month");
      if (months < 0 || months % bill.number("every_months") != 0) continue;
      if (Span.falls(day, bill.number("day"))) receive(bill, day);
    }
    for (var one : List.copyOf(due)) {
      if (one.date.equals(day)) pay(one);
    }
  }

  private void receive(Sheet.Line bill, LocalDate day) {
    var tariff = Tariff.valueOf(bill.text("vat_code"));
    var net = Money.ofCents(bill.number("net_cents"));
    var supplier = bill.text("supplier");
    var number = "%02d%04d".formatted(day.getYear() % 100, 211 + 7 * received++);
    dayBook.add(
        chart
            .lines()
            .purchase(bill.text("account"), net, tariff, about(bill))
            .credit("16011", tariff.gross(net))
            .draft(day, "%s, %s".formatted(supplier, bill.text("text")))
            .withDocument(number));
    var date = Span.workday(day.plusDays(bill.number("days_to_pay")));
    due.add(new Due(date, supplier, number, tariff.gross(net)));
  }

  private Dimensions about(Sheet.Line bill) {
    int member = bill.number("member");
    if (member > 0) return cast.person(member).about();
    int job = bill.number("assignment");
    return job > 0 ? cast.job(job).about() : Dimensions.NONE;
  }

  private void pay(Due one) {
    due.remove(one);
    var against = chart.lines().debit("16011", one.amount);
    till.move(
        Movement.out(one.date, one.amount, Party.of(one.supplier), "Factuur " + one.number, against)
            .withEntryText("Betaling %s, factuur %s".formatted(one.supplier, one.number)));
  }
}
