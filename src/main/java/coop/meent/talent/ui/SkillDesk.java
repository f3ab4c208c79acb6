package coop.meent.talent.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.talent.SkillService;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;

/// What the page of skills works with.
///
/// @param me who sits at this laptop
public record SkillDesk(
    Desk desk, SkillService skills, MemberService members, Clock clock, Member me) {

  LocalDate today() {
    return LocalDate.now(clock);
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }

  String name(MemberId member) {
    return members.member(member).map(Member::name).orElse("?");
  }
}
