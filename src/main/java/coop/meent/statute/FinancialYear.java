package coop.meent.statute;

import java.time.LocalDate;
import java.time.MonthDay;

/// The year that the books are kept by, from the day after one year's end to the next.
public record FinancialYear(LocalDate first, LocalDate last) {

  /// The one that a day falls in.
  ///
  /// @param end its last day in every year
  public static FinancialYear of(LocalDate day, MonthDay end) {
    var last = end.atYear(day.getYear());
    if (last.isBefore(day)) last = end.atYear(day.getYear() + 1);
    return new FinancialYear(end.atYear(last.getYear() - 1).plusDays(1), last);
  }

  public FinancialYear next() {
    var end = MonthDay.from(last);
    return of(last.plusDays(1), isLeapDay() ? MonthDay.of(2, 29) : end);
  }

  /// Months later, on the last day of the month where the year ends on one.
  public LocalDate afterEnd(int months) {
    var day = last.plusMonths(months);
    boolean isMonthEnd = last.getDayOfMonth() == last.lengthOfMonth();
    return isMonthEnd ? day.withDayOfMonth(day.lengthOfMonth()) : day;
  }

  /// A year that ends with February ends on its last day, leap year or not.
  private boolean isLeapDay() {
    return last.getMonthValue() == 2 && last.getDayOfMonth() == last.lengthOfMonth();
  }
}
