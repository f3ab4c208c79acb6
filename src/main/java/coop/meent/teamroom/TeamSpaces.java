package coop.meent.teamroom;

import coop.meent.base.Id.AssignmentId;
import coop.meent.store.Space;
import java.util.Optional;

/// Where what a team tells each other lies, and whether whoever sits here reads it.
@FunctionalInterface
public interface TeamSpaces {

  /// Empty for who is not in the team, and until the steward's laptop gave the team its key.
  Optional<Space> of(AssignmentId assignment);
}
