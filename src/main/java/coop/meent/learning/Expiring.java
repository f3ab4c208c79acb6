package coop.meent.learning;

import coop.meent.base.Id.MemberId;
import coop.meent.talent.Skill;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// A certificate that ends, or ended not long ago: from then on the skill does not count any more.
///
/// @param last the last day on which it counts
/// @param day on which it is looked at
public record Expiring(MemberId member, Skill skill, LocalDate last, LocalDate day) {

  /// So many days ahead somebody is told, and again.
  public static final List<Integer> WARNINGS = List.of(7, 30, 60, 90);

  /// So long somebody is told that it ended.
  public static final int AFTER = 30;

  public boolean isOver() {
    return last.isBefore(day);
  }

  /// Until and with the last one; below zero when it is over.
  public long days() {
    return ChronoUnit.DAYS.between(day, last);
  }

  boolean isTold() {
    return days() >= -AFTER && days() <= WARNINGS.getLast();
  }
}
