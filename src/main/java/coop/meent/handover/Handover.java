package coop.meent.handover;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Work is to go from somebody to somebody, from a day on.
///
/// @param isOwner whether whom the client calls goes along; else it is a share of the work
/// @param returns the day on which it comes back; empty: for good
/// @param brings the handover that this one brings back
/// @param by who opened it
public record Handover(
    HandoverId id,
    AssignmentId assignment,
    MemberId giver,
    boolean isOwner,
    LocalDate from,
    Optional<LocalDate> returns,
    Optional<HandoverId> brings,
    MemberId by,
    Instant recordedAt) {}
