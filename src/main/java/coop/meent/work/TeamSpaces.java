package coop.meent.work;

import coop.meent.base.Id.AssignmentId;
import coop.meent.store.Space;
import java.util.Optional;

/// Where the team of an assignment reads how long its people worked on it.
@FunctionalInterface
public interface TeamSpaces {

  /// Empty where whoever sits here is not of the team, or it has no key yet.
  Optional<Space> of(AssignmentId assignment);
}
