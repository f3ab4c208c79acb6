package coop.meent.composer;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import java.util.List;

/// A fact that speaks for a person in a seat.
public sealed interface Reason {

  /// Nobody else may have this seat.
  record OnlyOne() implements Reason {}

  record Stays() implements Reason {}

  record HasLevel(SkillId skill, int level, int asked) implements Reason {}

  record WantsToGrow(SkillId skill) implements Reason {}

  /// @param senior who covers for it
  record Covered(MemberId senior) implements Reason {}

  record Likes(SkillId skill) implements Reason {}

  /// @param weeks in which only one seat asks for it
  record SecondFor(SkillId skill, int weeks) implements Reason {}

  record WorkedWith(List<MemberId> others) implements Reason {}

  /// @param standIns of the plan
  record StoodBehind(List<MemberId> standIns) implements Reason {}

  record KnowsClient() implements Reason {}

  /// Seats that asked any of the same were offered.
  ///
  /// @param offers over the last year
  record HadOffers(int offers) implements Reason {}

  /// @param left hours in the fullest week of the seat
  record HasRoom(int left, int asked) implements Reason {}

  /// @param days ago that the own time was told
  record ToldLongAgo(int days) implements Reason {}
}
