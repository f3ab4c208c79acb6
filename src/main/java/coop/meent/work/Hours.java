package coop.meent.work;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.HoursId;
import coop.meent.base.Id.MemberId;
import java.time.LocalDate;

/// What a member worked on a day for an assignment.
///
/// @param minutes at least one
/// @param text what was done; may be empty
/// @param isBillable whether the client pays for it
/// @param isBilled whether it is on a final invoice, and so cannot be changed
public record Hours(
    HoursId id,
    MemberId member,
    AssignmentId assignment,
    LocalDate date,
    int minutes,
    String text,
    boolean isBillable,
    boolean isBilled) {

  /// Whether it waits to be put on an invoice.
  public boolean isUnbilled() {
    return isBillable && !isBilled;
  }
}
