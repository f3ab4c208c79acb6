package coop.meent.cli;

import coop.meent.availability.Span;
import coop.meent.availability.WeekKind;
import coop.meent.base.RefusedException;
import coop.meent.base.Week;

/// Weeks as they are typed: `2027-W03`, `2027-W03..2027-W06`, with hours `2027-W03..2027-W06=24`.
/// Any day of a week stands for it.
final class SpanWords {

  private SpanWords() {}

  static Week week(String word) {
    return Week.parse(word)
        .orElseThrow(() -> new RefusedException(new SkillCommandRefusal.NotWeeks(word)));
  }

  /// @param hours of each week, unless they stand with it
  static Span span(String word, WeekKind kind, int hours, String reason) {
    var parts = word.split("=", 2);
    var ends = parts[0].split("\\.\\.", 2);
    var first = week(ends[0]);
    var last = ends.length == 1 ? first : week(ends[1]);
    return new Span(first, last, kind, parts.length == 1 ? hours : hours(parts[1], word), reason);
  }

  private static int hours(String figures, String word) {
    try {
      return Integer.parseInt(figures.strip());
    } catch (NumberFormatException _) {
      throw new RefusedException(new SkillCommandRefusal.NotWeeks(word));
    }
  }
}
