package coop.meent.composer;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Somebody who may be in a team, with all that counts.
///
/// @param rate asked for an hour
/// @param offers of the last year: of each seat the skills that it asked
/// @param workedWith who was in a team with this person before
/// @param bars what stands in the way for one seat
/// @param bar what stands in the way for all
public record Candidate(
    MemberId id,
    String name,
    Map<SkillId, Held> skills,
    Time time,
    Money rate,
    List<Set<SkillId>> offers,
    Set<MemberId> workedWith,
    boolean knowsClient,
    Map<SeatId, Bar> bars,
    Optional<Bar> bar) {

  public Candidate {
    skills = Map.copyOf(skills);
    offers = offers.stream().map(Set::copyOf).toList();
    workedWith = Set.copyOf(workedWith);
    bars = Map.copyOf(bars);
  }

  /// The same person, who can do something else.
  public Candidate with(Map<SkillId, Held> other) {
    return new Candidate(id, name, other, time, rate, offers, workedWith, knowsClient, bars, bar);
  }

  Candidate with(Time other) {
    return new Candidate(id, name, skills, other, rate, offers, workedWith, knowsClient, bars, bar);
  }

  public Held held(SkillId skill) {
    return skills.getOrDefault(skill, Held.NOT);
  }

  /// How many seats were offered that asked any of what a seat asks; all where it asks nothing.
  public int chances(SeatDemand seat) {
    return (int)
        offers.stream()
            .filter(asked ->
                seat.musts().isEmpty()
                    || seat.musts().stream().anyMatch(must -> asked.contains(must.skill())))
            .count();
  }

  Optional<Bar> barFor(SeatDemand seat) {
    return bar.or(() -> Optional.ofNullable(bars.get(seat.id())));
  }
}
