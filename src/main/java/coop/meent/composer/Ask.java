package coop.meent.composer;

import coop.meent.base.Id.SeatId;

/// Something that is asked of a team and could be asked less.
public sealed interface Ask {

  record OfSkill(SeatId seat, Must must) implements Ask {}

  /// The hours of a seat in its weeks.
  record OfTime(SeatId seat) implements Ask {}

  record OfCost() implements Ask {}
}
