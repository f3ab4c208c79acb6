package coop.meent.demo;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.Statements;
import java.time.LocalDate;

/// Depreciation at the end of each month, and in May what the assembly decides on last year's
/// result: a part of a profit is shared out, the rest goes to the reserve.
final class YearEnd implements Strand {

  private static final Money DEPRECIATION = Money.parse("70.00");

  private final Span span;
  private final Chart chart;
  private final DayBook dayBook;
  private final Statements statements;
  private final Sharing sharing;

  YearEnd(Span span, Chart chart, DayBook dayBook, Statements statements, Sharing sharing) {
    this.span = span;
    this.chart = chart;
    this.dayBook = dayBook;
    this.statements = statements;
    this.sharing = sharing;
  }

  @Override
  public void on(LocalDate day) {
    if (day.plusDays(1).getDayOfMonth() == 1) depreciate(day);
    if (day.getMonthValue() == 5 && day.getDayOfMonth() == 21 && span.month(day) > 11) settle(day);
  }

  private void depreciate(LocalDate day) {
    dayBook.add(
        chart
            .lines()
            .debit("43240", DEPRECIATION)
            .credit("02255", DEPRECIATION)
            .draft(day, "Afschrijving " + Words.month(day)));
  }

  private void settle(LocalDate day) {
    int year = day.getYear() - 1;
    var result =
        statements.incomeStatement(chart.book(), FiscalPeriod.year(year), Dimensions.NONE).result();
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
