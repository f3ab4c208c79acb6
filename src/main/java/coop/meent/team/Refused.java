package coop.meent.team;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import java.time.LocalDate;

/// The client of an assignment does not want a member.
///
/// @param ground as the contract names it
public record Refused(AssignmentId assignment, MemberId member, String ground, LocalDate on) {}
