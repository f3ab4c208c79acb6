package coop.meent.work;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.HoursId;
import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.Optional;

/// What a member worked on a day for an assignment.
///
/// @param minutes at least one
/// @param text what was done; may be empty
/// @param isBillable whether the client pays for it
/// @param isBilled whether it is on a final invoice, and so cannot be changed
/// @param isApproved whether somebody else said yes to it as it is now
/// @param loggedBy who noted it, where that is not the member
public record Hours(
    HoursId id,
    MemberId member,
    AssignmentId assignment,
    LocalDate date,
    int minutes,
    String text,
    boolean isBillable,
    boolean isBilled,
    boolean isApproved,
    Optional<MemberId> loggedBy) {

  /// Nobody says yes to what they worked, or noted, themselves.
  public boolean isOf(MemberId who) {
    return member.equals(who) || loggedBy.filter(who::equals).isPresent();
  }

  Hours approved() {
    return new Hours(
        id, member, assignment, date, minutes, text, isBillable, isBilled, true, loggedBy);
  }

  /// Whether it waits to be put on an invoice.
  public boolean isUnbilled() {
    return isBillable && !isBilled;
  }
}
