package coop.meent.talent;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import java.time.LocalDate;

/// What a member says of the own skill.
///
/// @param level from 1, knows a little, to 5, others come to learn it; 0: not, or no longer
/// @param on the day on which it was said
public record Statement(
    MemberId member,
    SkillId skill,
    int level,
    Interest interest,
    boolean wantsToGrow,
    LocalDate on) {

  public static final int LOWEST = 1;
  public static final int HIGHEST = 5;

  static boolean isLevel(int level) {
    return level >= LOWEST && level <= HIGHEST;
  }
}
