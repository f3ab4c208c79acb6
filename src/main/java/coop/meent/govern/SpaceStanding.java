package coop.meent.govern;

import coop.meent.store.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/// A space as the log knows it.
///
/// @param team the members of a team or a bond; empty for other spaces, whose readers follow from
///   offices
/// @param epochs from the first on
public record SpaceStanding(Space space, SortedSet<UUID> team, List<Deed.OpenEpoch> epochs) {

  public SpaceStanding {
    team = Collections.unmodifiableSortedSet(new TreeSet<>(team));
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

  SpaceStanding readBy(SortedSet<UUID> members) {
    return new SpaceStanding(space, members, epochs);
  }
}
