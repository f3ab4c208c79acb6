package coop.meent.composer;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import java.util.List;
import java.util.Optional;

/// Why somebody is not in the best team, and what the smallest change is that would do it.
///
/// @param seat in which the person is after all
/// @param ways by seat, the smallest change first: the fewest rules in the way, then the fewest
///   points lacking, then the order of the seats; none when the person is in the team
public record WhyNot(MemberId member, Optional<SeatId> seat, List<Way> ways) {

  /// The smallest change; empty when the person is in the team.
  public Optional<Way> smallest() {
    return ways.stream().findFirst();
  }
}
