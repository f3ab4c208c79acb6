package coop.meent.member.ui;

import coop.meent.member.MemberService;
import coop.meent.member.MembershipPapers;
import coop.meent.member.MembershipService;
import coop.meent.statute.StatuteService;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;

/// What the members' page works with.
///
/// @param more stands at the foot of a member's card
public record MembersDesk(
    Desk desk,
    MemberService members,
    MembershipService memberships,
    StatuteService statutes,
    MembershipPapers papers,
    Clock clock,
    MemberPart more) {

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
