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
/// @param standIns who stand behind it by the plan of stand-ins
public record SeatDemand(
    SeatId id,
    String name,
    List<Must> musts,
    int firstWeek,
    int weeks,
    int hours,
    Optional<SeatId> besides,
    Optional<MemberId> holder,
    List<MemberId> standIns) {

  public SeatDemand {
    musts = List.copyOf(musts);
    standIns = List.copyOf(standIns);
    if (firstWeek < 0 || weeks < 1 || hours < 0) throw new IllegalArgumentException(name);
  }

  /// A seat that nobody stands behind.
  public SeatDemand(
      SeatId id,
      String name,
      List<Must> musts,
      int firstWeek,
      int weeks,
      int hours,
      Optional<SeatId> besides,
      Optional<MemberId> holder) {
    this(id, name, musts, firstWeek, weeks, hours, besides, holder, List.of());
  }

  SeatDemand heldBy(Optional<MemberId> other) {
    return new SeatDemand(id, name, musts, firstWeek, weeks, hours, besides, other, standIns);
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
