package coop.meent.base;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A week from Monday to Sunday, counted as ISO 8601 does: `2026-W53`.
///
/// @param monday its first day; any other day of it is taken for that
public record Week(LocalDate monday) implements Comparable<Week> {

  private static final Pattern CODE = Pattern.compile("(\\d{4})-?W(\\d{1,2})");

  /// Always in week 1 of its year.
  private static final int FOURTH = 4;

  public Week {
    monday = monday.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /// The week that holds a day.
  public static Week of(LocalDate day) {
    return new Week(day);
  }

  /// Reads `2027-W03`, or any day of a week; empty when it is neither, or the year has no such
  /// week.
  public static Optional<Week> parse(String text) {
    var code = CODE.matcher(text.strip().toUpperCase(java.util.Locale.ROOT));
    if (code.matches())
      return numbered(Integer.parseInt(code.group(1)), Integer.parseInt(code.group(2)));
    try {
      return Optional.of(of(LocalDate.parse(text.strip())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Week> numbered(int year, int number) {
    if (number < 1 || year < 1) return Optional.empty();
    var week = of(LocalDate.of(year, 1, FOURTH)).plus(number - 1L);
    return Optional.of(week).filter(found -> found.year() == year);
  }

  /// So many weeks, this one first.
  public List<Week> next(int weeks) {
    return Stream.iterate(this, week -> week.plus(1)).limit(weeks).toList();
  }

  /// From this week to another, both included; none when that one comes before.
  public List<Week> to(Week last) {
    return next((int) Math.max(0, weeksTo(last) + 1));
  }

  public long weeksTo(Week other) {
    return ChronoUnit.WEEKS.between(monday, other.monday);
  }

  public Week plus(long weeks) {
    return new Week(monday.plusWeeks(weeks));
  }

  public LocalDate sunday() {
    return monday.plusDays(6);
  }

  /// The year that the week is counted in, which is that of its Thursday.
  public int year() {
    return monday.get(IsoFields.WEEK_BASED_YEAR);
  }

  public int number() {
    return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  public boolean isBefore(Week other) {
    return monday.isBefore(other.monday);
  }

  @Override
  public int compareTo(Week other) {
    return monday.compareTo(other.monday);
  }

  @Override
  public String toString() {
    return "%04d-W%02d".formatted(year(), number());
  }
}
