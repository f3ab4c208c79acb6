package coop.meent.composer;

import coop.meent.base.Id.SeatId;
import coop.meent.base.Id.SkillId;
import java.util.List;
import java.util.Optional;

/// How somebody could get into the best team, in one seat.
///
/// @param obstacles that would have to go; empty when no rule stands in the way
/// @param team the best with this person in this seat, without the obstacles; empty when others or
///   the cost leave none
/// @param lacking points that this person would have to bring more then, to be in the best team
/// @param raise what else would do
public record Way(
    SeatId seat,
    List<Obstacle> obstacles,
    Optional<Team> team,
    long lacking,
    Optional<Raise> raise) {

  /// A level that would be enough, all else the same.
  public record Raise(SkillId skill, int from, int to) {}

  boolean isPossible() {
    return team.isPresent();
  }
}
