package coop.meent.handover;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import java.util.List;

/// Somebody who could stand in, with the reasons; of who could not, why not.
///
/// @param hours free in the weeks that were asked for
/// @param shared how many of the skills that the work asks for
/// @param didIt whether they worked on it before
/// @param reasons at least one
public record StandIn(
    MemberId member, String name, int shared, int hours, boolean didIt, List<Named> reasons) {

  public StandIn {
    reasons = List.copyOf(reasons);
  }
}
