package coop.meent.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The days that the story tells of.
///
/// @param start a first of January: the day of the opening balance
/// @param booked the last day whose bank lines are booked; later ones wait for somebody
/// @param today the last day
record Span(LocalDate start, LocalDate booked, LocalDate today) {

  private static final int OPEN_DAYS = 10;

  static Span of(DemoOptions options) {
    var today = options.today();
    var start = today.minusYears(options.years()).plusMonths(6).withDayOfYear(1);
    return new Span(start, today.minusDays(OPEN_DAYS), today);
  }

  /// Months that passed since the start.
  int month(LocalDate day) {
    return (int) ChronoUnit.MONTHS.between(start, day.withDayOfMonth(1));
  }

  /// The day itself, or the Monday after a weekend: banks do not book on those.
  static LocalDate workday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  static boolean isFriday(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.FRIDAY;
  }

  /// Whether something planned for a day of the month happens today, on a workday.
  static boolean falls(LocalDate day, int dayOfMonth) {
    var planned = day.withDayOfMonth(Math.min(dayOfMonth, day.lengthOfMonth()));
    if (workday(planned).equals(day)) return true;
    var before = day.minusMonths(1);
    var late = before.withDayOfMonth(Math.min(dayOfMonth, before.lengthOfMonth()));
    return workday(late).equals(day);
  }
}
