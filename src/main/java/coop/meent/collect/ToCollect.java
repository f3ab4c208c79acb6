package coop.meent.collect;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.util.Optional;

/// What is open of somebody, with the mandate that it can be collected on.
///
/// @param underWay of what is open: in a batch and not booked yet
/// @param before how many collections of it stand already
/// @param mandate empty when they gave none
/// @param fault why it cannot be collected
public record ToCollect(
    Collectable what,
    Money underWay,
    int before,
    Optional<MandateStanding> mandate,
    Optional<Refusal> fault) {

  public Money amount() {
    return what.open().minus(underWay);
  }

  public boolean isCollectable() {
    return fault.isEmpty();
  }
}
