package coop.meent.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// A span of bookkeeping days, both ends included.
///
/// @param from first day
/// @param to last day, not before `from`
public record FiscalPeriod(LocalDate from, LocalDate to) {

  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

  public FiscalPeriod {
    if (to.isBefore(from)) throw new IllegalArgumentException(to + " is before " + from);
  }

  public static FiscalPeriod year(int year) {
    return new FiscalPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  public static FiscalPeriod quarter(int year, int quarter) {
    var first = LocalDate.of(year, quarter * 3 - 2, 1);
    return new FiscalPeriod(first, first.plusMonths(3).minusDays(1));
  }

  public static FiscalPeriod month(YearMonth month) {
    return new FiscalPeriod(month.atDay(1), month.atEndOfMonth());
  }

  /// Reads `2026`, `2026-Q3`, `2026-09` or `2026-01-01..2026-03-15`; empty when it is none of
  /// these.
  public static Optional<FiscalPeriod> parse(String text) {
    try {
      var year = YEAR.matcher(text);
      if (year.matches()) return Optional.of(year(Integer.parseInt(year.group(1))));
      var quarter = QUARTER.matcher(text);
      if (quarter.matches())
        return Optional.of(
            quarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2))));
      if (MONTH.matcher(text).matches()) return Optional.of(month(YearMonth.parse(text)));
      var ends = text.split("\\.\\.", 2);
      if (ends.length < 2) return Optional.empty();
      return Optional.of(new FiscalPeriod(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public boolean contains(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }

  /// The span of the same length that ends the day before this one: a year's previous year, a
  /// quarter's previous quarter, else the same number of days.
  public FiscalPeriod previous() {
    if (isYear()) return year(from.getYear() - 1);
    if (isWholeMonths()) {
      int months = monthsBetween();
      return new FiscalPeriod(from.minusMonths(months), from.minusDays(1));
    }
    long days = to.toEpochDay() - from.toEpochDay() + 1;
    return new FiscalPeriod(from.minusDays(days), from.minusDays(1));
  }

  /// The first day of the fiscal year in which the period ends; fiscal years are calendar years.
  public LocalDate startOfYear() {
    return Year.from(to).atDay(1);
  }

  public boolean isYear() {
    return equals(year(from.getYear()));
  }

  private boolean isWholeMonths() {
    return from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
  }

  private int monthsBetween() {
    return (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue() + 1;
  }

  /// The shortest text that [#parse] reads back.
  @Override
  public String toString() {
    if (isYear()) return String.valueOf(from.getYear());
    for (int quarter = 1; quarter <= 4; quarter++) {
      if (equals(quarter(from.getYear(), quarter))) return from.getYear() + "-Q" + quarter;
    }
    var month = YearMonth.from(from);
    return equals(month(month)) ? month.toString() : from + ".." + to;
  }
}
