package coop.meent.availability;

import coop.meent.base.Week;
import java.util.List;

/// The same of several weeks on end, as somebody says it.
///
/// @param hours of each week
/// @param reason for oneself, empty for none
public record Span(Week first, Week last, WeekKind kind, int hours, String reason) {

  public Span {
    reason = reason.strip().replaceAll("\\s+", " ");
  }

  public static Span of(Week first, Week last, WeekKind kind, int hours) {
    return new Span(first, last, kind, hours, "");
  }

  public List<Week> weeks() {
    return first.to(last);
  }
}
