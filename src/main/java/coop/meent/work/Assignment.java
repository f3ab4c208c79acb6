package coop.meent.work;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.Optional;

/// A piece of work for a client.
///
/// @param holder the member the client calls
/// @param to the last day; empty while no end is agreed
public record Assignment(
    AssignmentId id,
    WorkNumber number,
    String name,
    ClientId client,
    MemberId holder,
    LocalDate from,
    Optional<LocalDate> to) {}
