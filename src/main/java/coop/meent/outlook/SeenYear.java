package coop.meent.outlook;

import java.util.Optional;

/// What a circle saw in a calendar year, or in the part of it that is known.
///
/// @param memberMonths each member counted for each month
/// @param began how often gifts began
/// @param isNoted whether somebody wrote it down, for the time before the months were kept
public record SeenYear(int year, int months, int memberMonths, int began, boolean isNoted) {

  public static final int FIRST = 1900;
  public static final int MOST_PEOPLE = 100_000;

  /// What can be wrong with a year that is written down.
  public enum Part {
    YEAR,
    MONTHS,
    PEOPLE,
    BEGAN
  }

  /// @param people on average
  public static SeenYear noted(int year, int months, int people, int began) {
    return new SeenYear(year, months, Math.multiplyExact(months, people), began, true);
  }

  /// @param last year that can be written down
  public static Optional<Part> problem(int last, int year, int months, int people, int began) {
    if (year < FIRST || year > last) return Optional.of(Part.YEAR);
    if (months < 1 || months > 12) return Optional.of(Part.MONTHS);
    if (people < 1 || people > MOST_PEOPLE) return Optional.of(Part.PEOPLE);
    if (began < 0 || began > people * 12L || began > MOST_PEOPLE) return Optional.of(Part.BEGAN);
    return Optional.empty();
  }

  public double memberYears() {
    return memberMonths / 12.0;
  }

  /// Absences for each member and year.
  double rate() {
    return began / memberYears();
  }

  SeenYear and(SeenYear other) {
    return new SeenYear(
        year,
        months + other.months,
        memberMonths + other.memberMonths,
        began + other.began,
        isNoted && other.isNoted);
  }
}
