package coop.meent.split;

import coop.meent.base.Id.MemberId;
import java.math.BigDecimal;
import java.util.Optional;

/// What one member brings into a division: hours, percentage points, an amount or units.
///
/// @param number of the member, which settles who gets a cent that two have the same right to
/// @param weight zero or more
public record Claim(MemberId member, Optional<Integer> number, BigDecimal weight) {

  public Claim {
    if (weight.signum() < 0) throw new IllegalArgumentException("negative weight: " + weight);
  }
}
