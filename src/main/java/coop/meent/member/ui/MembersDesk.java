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
public record MembersDesk(
    Desk desk,
    MemberService members,
    MembershipService memberships,
    StatuteService statutes,
    MembershipPapers papers,
    Clock clock,
    MemberPart more,
    CapitalOf capital) {

  /// Where no capital is kept.
  public MembersDesk(
      Desk desk,
      MemberService members,
      MembershipService memberships,
      StatuteService statutes,
      MembershipPapers papers,
      Clock clock,
      MemberPart more) {
    this(desk, members, memberships, statutes, papers, clock, more, CapitalOf.NOWHERE);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
