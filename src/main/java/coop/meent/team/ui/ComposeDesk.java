package coop.meent.team.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.talent.SkillService;
import coop.meent.team.Seat;
import coop.meent.team.SeatFacts;
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

  boolean isCoordinator() {
    return me.roles().contains(Role.COORDINATOR);
  }

  /// The assignment of a seat, as people call it.
  String work(SeatFacts facts, Seat seat) {
    var assignment = facts.assignments().get(seat.assignment());
    return assignment == null ? "?" : assignment.name();
  }

  String refused(Refusal why) {
    return texts().refusal(why) + " " + texts().next(why);
  }

  String name(MemberId member) {
    return members.member(member).map(Member::name).orElse("?");
  }
}
