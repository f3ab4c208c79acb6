package coop.meent.care;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/// What has been agreed about being ill.
///
/// @param steps how much one can be ill, in parts of a hundred, the most first; none: any from
///   `least` on
/// @param least parts of a hundred; less is as good as better
/// @param confirmations how many of the committee must agree
/// @param sameCase who is ill again within this time of being better goes on with the same case
/// @param answerWithin by when the committee answers
/// @param lookAgain how long after the last word the member is asked how it goes
public record CareRules(
    List<Integer> steps,
    int least,
    int confirmations,
    Period sameCase,
    Period answerWithin,
    Period lookAgain) {

  /// Quarters, two who agree, four weeks, a week to answer, and a word every four weeks.
  public static final CareRules STANDARD =
      new CareRules(
          List.of(100, 75, 50, 25), 1, 2, Period.ofWeeks(4), Period.ofWeeks(1), Period.ofWeeks(4));

  public CareRules {
    steps = List.copyOf(steps);
    if (confirmations < 1) throw new IllegalArgumentException("agree: " + confirmations);
    if (least < 1 || least > 100) throw new IllegalArgumentException("least: " + least);
  }

  /// Whether one can be ill that much.
  public boolean allows(int percent) {
    if (percent < least || percent > 100) return false;
    return steps.isEmpty() || steps.contains(percent);
  }

  /// Whether a day is within the time in which a case goes on.
  boolean isSameCase(LocalDate better, LocalDate again) {
    return again.isBefore(better.plus(sameCase));
  }
}
