package coop.meent.govern;

import coop.meent.store.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A space as the log knows it.
///
/// @param team the members of a team; empty for other spaces, whose readers follow from offices
/// @param epochs from the first on
public record SpaceStanding(Space space, Set<UUID> team, List<Deed.OpenEpoch> epochs) {

  public SpaceStanding {
    team = Set.copyOf(team);
    epochs = List.copyOf(epochs);
  }

  public Optional<Deed.OpenEpoch> newest() {
    return epochs.isEmpty() ? Optional.empty() : Optional.of(epochs.getLast());
  }

  SpaceStanding opening(Deed.OpenEpoch epoch) {
    var more = new ArrayList<>(epochs);
    more.add(epoch);
    return new SpaceStanding(space, team, more);
  }

  SpaceStanding readBy(Set<UUID> members) {
    return new SpaceStanding(space, members, epochs);
  }
}
