package coop.meent.bond;

import coop.meent.base.Id.MemberId;

/// What somebody is open to.
///
/// @param most so many of the kind at once
public record Wish(MemberId who, BondKind kind, int most) {}
