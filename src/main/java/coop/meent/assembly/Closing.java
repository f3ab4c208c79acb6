package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RuleVersionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The board closed the vote on an item: from then on only what it had before it counts. So a
/// laptop that comes late, or whose clock is wrong, changes no result that was made known.
///
/// @param counted ids of all facts that count
/// @param outcome the name of the [Verdict] that the board found
/// @param entities members who were legal entities then, where it mattered; so that who becomes a
///   company later changes no quorum of before
public record Closing(
    Set<UUID> counted,
    String outcome,
    List<RuleVersionId> rules,
    Optional<Set<MemberId>> entities,
    Instant recordedAt) {
  public Closing {
    counted = Set.copyOf(counted);
    rules = List.copyOf(rules);
    entities = entities.map(Set::copyOf);
  }
}
