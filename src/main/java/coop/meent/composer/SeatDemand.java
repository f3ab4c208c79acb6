package coop.meent.composer;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Id.SkillId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A place in a team.
///
/// @param firstWeek counted from the first week of the question
/// @param hours a week
/// @param besides of a growth seat: the seat of who knows it already and covers for it
/// @param holder who sits in it now
public record SeatDemand(
    SeatId id,
    String name,
    List<Must> musts,
    int firstWeek,
    int weeks,
    int hours,
    Optional<SeatId> besides,
    Optional<MemberId> holder) {

  public SeatDemand {
    musts = List.copyOf(musts);
    if (firstWeek < 0 || weeks < 1 || hours < 0) throw new IllegalArgumentException(name);
  }

  SeatDemand heldBy(Optional<MemberId> other) {
    return new SeatDemand(id, name, musts, firstWeek, weeks, hours, besides, other);
  }

  public boolean isGrowth() {
    return besides.isPresent();
  }

  public int lastWeek() {
    return firstWeek + weeks - 1;
  }

  boolean runsIn(int week) {
    return week >= firstWeek && week <= lastWeek();
  }

  OptionalInt asks(SkillId skill) {
    return musts.stream()
        .filter(must -> must.skill().equals(skill))
        .mapToInt(Must::level)
        .findFirst();
  }
}
