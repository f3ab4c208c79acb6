package coop.meent.handover;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What went along with a handover, in the same step as the last signature.
///
/// @param relation the client whose relation went along; empty where somebody else holds it, or the
///   giver is called for other work of that client
/// @param openMinutes that were worked and on no invoice; whoever worked them earned them, and the
///   receiver sees to it that they are invoiced
/// @param thanks of the receiver to the giver; may be empty
/// @param by whose signature was the last
public record Settled(
    HandoverId handover,
    Optional<ClientId> relation,
    int openMinutes,
    Optional<LocalDate> openSince,
    String thanks,
    MemberId by,
    Instant recordedAt) {}
