package coop.meent.demo;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.base.Rhythm;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.JournalEntry;
import coop.meent.spread.SpreadOutcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// What assets and insurance come to at the end of each month, and in May what the assembly decides
/// on last year's result: a part of a profit is shared out, the rest goes to the reserve.
final class YearEnd implements Strand {

  private final Span span;
  private final Chart chart;
  private final DayBook dayBook;
  private final Services services;
  private final Sharing sharing;

  YearEnd(Span span, Chart chart, DayBook dayBook, Services services, Sharing sharing) {
    this.span = span;
    this.chart = chart;
    this.dayBook = dayBook;
    this.services = services;
    this.sharing = sharing;
  }

  @Override
  public void on(LocalDate day) {
    if (day.plusDays(1).getDayOfMonth() == 1) writeOff(day);
    if (day.getMonthValue() == 5 && day.getDayOfMonth() == 21 && span.month(day) > 11) settle(day);
  }

  /// By the register, as a treasurer does when a month is over.
  private void writeOff(LocalDate day) {
    var month = YearMonth.from(day);
    if (services.spreads().book(chart.book(), month, Rhythm.MONTH, _ -> true)
        instanceof SpreadOutcome.Done<List<JournalEntry>>(var made))
      made.forEach(dayBook::noteRecorded);
  }

  private void settle(LocalDate day) {
    int year = day.getYear() - 1;
    var result =
        services
            .statements()
            .incomeStatement(chart.book(), FiscalPeriod.year(year), Dimensions.NONE)
            .result();
    var left = result.minus(result.isPositive() ? sharing.share(year, result, day) : Money.ZERO);
    if (left.isZero()) return;
    dayBook.add(
        chart
            .lines()
            .debit("05401", left)
            .credit("05253", left)
            .draft(day, "Besluit ledenvergadering: resultaat %d naar reserve".formatted(year)));
  }
}
