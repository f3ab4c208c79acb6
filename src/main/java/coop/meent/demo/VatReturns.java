package coop.meent.demo;

import coop.meent.base.Money;
import coop.meent.demo.Movement.Party;
import java.time.LocalDate;

/// The cooperative files on the 20th after each quarter and pays on the 27th.
final class VatReturns implements Strand {

  private static final String TAX_OFFICE = "Belastingdienst";

  private final Span span;
  private final Chart chart;
  private final DayBook dayBook;
  private final Till till;
  private Money toPay;

  /// @param toPay what is owed when the story starts
  VatReturns(Span span, Chart chart, DayBook dayBook, Till till, Money toPay) {
    this.span = span;
    this.chart = chart;
    this.dayBook = dayBook;
    this.till = till;
    this.toPay = toPay;
  }

  @Override
  public void on(LocalDate day) {
    if (day.getMonthValue() % 3 != 1) return;
    var quarter = day.minusMonths(1);
    if (Span.falls(day, 20) && span.month(day) > 0) file(quarter);
    if (Span.falls(day, 27)) pay(quarter, day);
  }

  private void file(LocalDate quarter) {
    var filed = VatReturn.of(chart, dayBook, quarter);
    dayBook.add(filed.entry());
    toPay = filed.toPay();
  }

  private void pay(LocalDate quarter, LocalDate day) {
    if (toPay.isZero()) return;
    var text =
        "Omzetbelasting %de kwartaal %d".formatted(Words.quarter(quarter), quarter.getYear());
    till.move(
        Movement.out(day, toPay, Party.of(TAX_OFFICE), text, chart.lines().debit("16221", toPay)));
    toPay = Money.ZERO;
  }
}
