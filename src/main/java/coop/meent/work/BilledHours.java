package coop.meent.work;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.HoursId;
import coop.meent.base.Id.MemberId;

/// Hours as an invoice counted them.
///
/// @param line of the invoice
/// @param minutes at the time
public record BilledHours(
    HoursId hours, MemberId member, AssignmentId assignment, int line, int minutes) {}
