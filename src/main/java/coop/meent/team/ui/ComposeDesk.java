package coop.meent.team.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.talent.SkillService;
import coop.meent.team.SeatService;
import coop.meent.team.TeamProposals;
import coop.meent.ui.Desk;
import coop.meent.work.WorkService;

/// What the page of teams works with.
///
/// @param me who sits at this laptop
public record ComposeDesk(
    Desk desk,
    WorkService work,
    SeatService seats,
    TeamProposals proposals,
    SkillService skills,
    MemberService members,
    Member me) {

  Texts texts() {
    return desk.texts();
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }

  String name(MemberId member) {
    return members.member(member).map(Member::name).orElse("?");
  }
}
