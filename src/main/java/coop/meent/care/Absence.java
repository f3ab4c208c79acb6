package coop.meent.care;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A stretch of days on which somebody is ill to the same extent, as it was agreed to.
///
/// @param until the last day; empty while it goes on
/// @param percent parts of a hundred, above 0
public record Absence(MemberId member, LocalDate from, Optional<LocalDate> until, int percent) {

  public boolean isOn(LocalDate day) {
    return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
  }

  /// @param counting the steps that count, by day and then as they were noted
  static List<Absence> of(MemberId member, List<Step> counting) {
    List<Absence> absences = new ArrayList<>();
    for (int i = 0; i < counting.size(); i++) {
      var step = counting.get(i);
      var next =
          i + 1 < counting.size() ? Optional.of(counting.get(i + 1)) : Optional.<Step>empty();
      if (next.filter(one -> one.from().equals(step.from())).isPresent() || step.isBetter())
        continue;
      add(
          absences,
          new Absence(
              member, step.from(), next.map(one -> one.from().minusDays(1)), step.percent()));
    }
    return absences;
  }

  private static void add(List<Absence> absences, Absence next) {
    if (absences.isEmpty() || !absences.getLast().goesOnIn(next)) {
      absences.add(next);
      return;
    }
    var before = absences.removeLast();
    absences.add(new Absence(next.member, before.from, next.until, next.percent));
  }

  private boolean goesOnIn(Absence next) {
    return percent == next.percent
        && until.map(day -> day.plusDays(1)).filter(next.from::equals).isPresent();
  }
}
