package coop.meent.search;

import coop.meent.base.FiscalPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A year, quarter, month or day as somebody types it: `2026`, `2026-q1` (or `-k1`), `2026-01`,
/// `01-2026`, `2026-01-31`, `31-1-2026`; the sign between may be a slash or a point.
final class DayWord {

  /// On the way from a year to its month, or from a month to its day.
  private static final Pattern UNFINISHED = Pattern.compile("(?<=\\d{4}.{0,3})-[0qk]?$");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?[qk]([1-4])");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})-(\\d{4})");
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");

  private DayWord() {}

  static Optional<FiscalPeriod> of(String typed) {
    var text = UNFINISHED.matcher(typed.toLowerCase(Locale.ROOT).replaceAll("[/.]", "-"));
    try {
      return Optional.ofNullable(read(text.replaceFirst(""))).filter(DayWord::isBookable);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isBookable(FiscalPeriod period) {
    return period.from().getYear() >= 1900;
  }

  private static @org.jspecify.annotations.Nullable FiscalPeriod read(String text) {
    if (YEAR.matcher(text).matches()) return FiscalPeriod.year(Integer.parseInt(text));
    var match = QUARTER.matcher(text);
    if (match.matches())
      return FiscalPeriod.quarter(number(match.group(1)), number(match.group(2)));
    match = MONTH.matcher(text);
    if (match.matches()) return month(match.group(1), match.group(2));
    match = MONTH_FIRST.matcher(text);
    if (match.matches()) return month(match.group(2), match.group(1));
    match = DAY.matcher(text);
    if (match.matches()) return day(match.group(1), match.group(2), match.group(3));
    match = DAY_FIRST.matcher(text);
    if (match.matches()) return day(match.group(3), match.group(2), match.group(1));
    return null;
  }

  private static FiscalPeriod month(String year, String month) {
    return FiscalPeriod.month(YearMonth.of(number(year), number(month)));
  }

  private static FiscalPeriod day(String year, String month, String day) {
    var date = LocalDate.of(number(year), number(month), number(day));
    return new FiscalPeriod(date, date);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
