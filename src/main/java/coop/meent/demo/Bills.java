package coop.meent.demo;

import coop.meent.base.Money;
import coop.meent.bill.BillDraft;
import coop.meent.demo.Movement.Party;
import coop.meent.ledger.Dimensions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Suppliers' invoices that are booked first and paid some weeks later, as `bills.tsv` has them:
/// work bought elsewhere, training for members, the accountant. What is not paid when the story
/// ends came in as a bill that somebody approved.
final class Bills implements Strand {

  private final Span span;
  private final Cast cast;
  private final Chart chart;
  private final DayBook dayBook;
  private final Till till;
  private final BillTray tray;
  private final List<Sheet.Line> bills = Sheet.read("bills.tsv").lines();
  private final List<Due> due = new ArrayList<>();
  private int received;

  private record Due(LocalDate date, String supplier, String number, Money amount) {}

  Bills(Span span, Cast cast, Chart chart, DayBook dayBook, Till till, BillTray tray) {
    this.span = span;
    this.cast = cast;
    this.chart = chart;
    this.dayBook = dayBook;
    this.till = till;
    this.tray = tray;
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
    var date = Span.workday(day.plusDays(bill.number("days_to_pay")));
    due.add(new Due(date, supplier, number, tariff.gross(net)));
    if (date.isAfter(span.booked()) && tray.isOpen()) {
      enter(bill, number, day);
      return;
    }
    dayBook.add(
        chart
            .lines()
            .purchase(bill.text("account"), net, tariff, about(bill))
            .credit("16011", tariff.gross(net))
            .draft(day, "%s, %s".formatted(supplier, bill.text("text")))
            .withDocument(number));
  }

  private void enter(Sheet.Line bill, String number, LocalDate day) {
    int job = bill.number("assignment");
    var line =
        new BillDraft.Line(
            bill.text("text"),
            chart.account(bill.text("account")),
            bill.text("vat_code"),
            Money.ofCents(bill.number("net_cents")),
            Optional.empty(),
            job > 0 ? Optional.of(cast.job(job).assignment().id()) : Optional.empty(),
            Optional.empty());
    var entered = tray.enter(BillTray.TREASURER, bill.text("supplier"), number, day, line);
    dayBook.noteRecorded(tray.approve(entered));
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
