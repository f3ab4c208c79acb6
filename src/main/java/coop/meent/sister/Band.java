package coop.meent.sister;

import coop.meent.base.Money;
import java.util.Optional;

/// Between which rates an hour, without VAT; empty where it is to be agreed on.
public record Band(Optional<Money> from, Optional<Money> to) {

  /// Steps of five euros: nobody is known by an odd rate.
  private static final long STEP = 500;

  public static final Band OPEN = new Band(Optional.empty(), Optional.empty());

  /// As it is told to a sister: from the step below up to the step above.
  Band coarse() {
    return new Band(
        from.map(rate -> Money.ofCents(Math.floorDiv(rate.cents(), STEP) * STEP)),
        to.map(rate -> Money.ofCents(Math.ceilDiv(rate.cents(), STEP) * STEP)));
  }

  boolean isTurned() {
    return from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) < 0;
  }
}
