package coop.meent.gift;

import java.time.LocalDate;

/// How long illness lasts before gifts begin, in days or in months from its agreed first day.
///
/// @param isInsideLongest whether the waiting time counts towards the longest duration: of two
///   years with a month of waiting inside, 23 months are given
public record Waiting(int length, Unit unit, boolean isInsideLongest) {

  public enum Unit {
    DAYS,
    MONTHS
  }

  public Waiting {
    if (length < 0) throw new IllegalArgumentException("waiting " + length);
  }

  public static Waiting months(int length) {
    return new Waiting(length, Unit.MONTHS, false);
  }

  public static Waiting days(int length) {
    return new Waiting(length, Unit.DAYS, false);
  }

  public Waiting inside() {
    return new Waiting(length, unit, true);
  }

  /// The first day that counts.
  public LocalDate firstDay(LocalDate illFrom) {
    return switch (unit) {
      case DAYS -> illFrom.plusDays(length);
      case MONTHS -> illFrom.plusMonths(length);
    };
  }

  /// The last day that counts, in a rulebook with so many months.
  public LocalDate lastDay(LocalDate illFrom, int longestMonths) {
    var from = isInsideLongest ? illFrom : firstDay(illFrom);
    return from.plusMonths(longestMonths).minusDays(1);
  }
}
