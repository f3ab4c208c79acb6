package coop.meent.demo;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.demo.Movement.Party;
import coop.meent.ledger.LedgerService;
import coop.meent.vat.FiledReturn;
import coop.meent.vat.VatFilingOutcome;
import coop.meent.vat.VatPeriod;
import coop.meent.vat.VatRhythm;
import coop.meent.vat.VatScheme;
import coop.meent.vat.VatSchemeOutcome;
import coop.meent.vat.VatService;
import java.time.LocalDate;

/// The cooperative files on the 20th after each quarter and pays on the 27th. The return of the
/// quarter before the story was filed elsewhere.
final class VatReturns implements Strand {

  private static final String TAX_OFFICE = "Belastingdienst";
  private static final Texts TEXTS = new Texts(Language.NL);

  private final Span span;
  private final Chart chart;
  private final Filing filing;
  private final Till till;
  private Money toPay;

  /// Files for any book of the story, and counts the settlements.
  record Filing(VatService vat, LedgerService ledger, DayBook dayBook) {

    void begin(Chart chart, LocalDate from, VatRhythm rhythm) {
      var scheme = new VatScheme(chart.book(), from, rhythm, VatScheme.Kind.NORMAL);
      var outcome = vat.setScheme(scheme);
      if (!(outcome instanceof VatSchemeOutcome.Saved))
        throw new IllegalStateException(outcome.toString());
    }

    FiledReturn file(Chart chart, VatPeriod period, LocalDate day) {
      var outcome = vat.file(chart.book(), period, day, TEXTS);
      if (!(outcome instanceof VatFilingOutcome.Filed(var filed)))
        throw new IllegalStateException(outcome.toString());
      filed
          .settlement()
          .flatMap(ledger::entry)
          .filter(entry -> entry.book().equals(dayBook.book()))
          .ifPresent(dayBook::noteRecorded);
      return filed;
    }
  }

  /// @param toPay what is owed when the story starts
  VatReturns(Span span, Chart chart, Filing filing, Till till, Money toPay) {
    this.span = span;
    this.chart = chart;
    this.filing = filing;
    this.till = till;
    this.toPay = toPay;
    filing.begin(chart, span.start(), VatRhythm.QUARTER);
  }

  @Override
  public void on(LocalDate day) {
    if (day.getMonthValue() % 3 != 1) return;
    var quarter = VatRhythm.QUARTER.around(day.minusMonths(1));
    if (Span.falls(day, 20) && span.month(day) > 0)
      toPay = filing.file(chart, quarter, day).figures().toPay();
    if (Span.falls(day, 27)) pay(quarter, day);
  }

  private void pay(VatPeriod quarter, LocalDate day) {
    if (toPay.isZero()) return;
    var text =
        "Omzetbelasting %de kwartaal %d"
            .formatted(Words.quarter(quarter.to()), quarter.to().getYear());
    till.move(
        Movement.out(day, toPay, Party.of(TAX_OFFICE), text, chart.lines().debit("16221", toPay)));
    toPay = Money.ZERO;
  }
}
