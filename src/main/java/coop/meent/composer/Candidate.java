package coop.meent.composer;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Money;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Somebody who may be in a team, with all that counts.
///
/// @param rate asked for an hour
/// @param chances offers over the last year
/// @param workedWith who was in a team with this person before
/// @param bars what stands in the way for one seat
/// @param bar what stands in the way for all
public record Candidate(
    MemberId id,
    String name,
    Map<SkillId, Held> skills,
    Time time,
    Money rate,
    int chances,
    Set<MemberId> workedWith,
    boolean knowsClient,
    Map<SeatId, Bar> bars,
    Optional<Bar> bar) {

  public Candidate {
    skills = Map.copyOf(skills);
    workedWith = Set.copyOf(workedWith);
    bars = Map.copyOf(bars);
  }

  /// The same person, who can do something else.
  public Candidate with(Map<SkillId, Held> other) {
    return new Candidate(id, name, other, time, rate, chances, workedWith, knowsClient, bars, bar);
  }

  Candidate with(Time other) {
    return new Candidate(
        id, name, skills, other, rate, chances, workedWith, knowsClient, bars, bar);
  }

  public Held held(SkillId skill) {
    return skills.getOrDefault(skill, Held.NOT);
  }

  Optional<Bar> barFor(SeatDemand seat) {
    return bar.or(() -> Optional.ofNullable(bars.get(seat.id())));
  }
}
