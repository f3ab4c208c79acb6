package coop.meent.member.ui;

import coop.meent.member.CapitalOf;
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
/// @param capital as far as it can be read here
/// @param rights what the one who sits here may do
public record MembersDesk(
    Desk desk,
    MemberService members,
    MembershipService memberships,
    StatuteService statutes,
    MembershipPapers papers,
    Clock clock,
    MemberPart more,
    CapitalOf capital,
    Rights rights) {

  /// Where no capital is kept, and everybody may do everything.
  public MembersDesk(
      Desk desk,
      MemberService members,
      MembershipService memberships,
      StatuteService statutes,
      MembershipPapers papers,
      Clock clock,
      MemberPart more) {
    this(desk, members, memberships, statutes, papers, clock, more, CapitalOf.NOWHERE, Rights.ALL);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
