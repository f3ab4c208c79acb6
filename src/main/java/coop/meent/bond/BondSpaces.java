package coop.meent.bond;

import coop.meent.base.Id.BondId;
import coop.meent.store.Space;
import java.util.Optional;

/// Where what the people of a bond tell each other lies.
@FunctionalInterface
public interface BondSpaces {

  /// Empty for who is not in it, and until the steward's laptop gave it a key.
  Optional<Space> of(BondId bond);
}
