package coop.meent.cover.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.cover.CoverService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;

/// What the page of bought insurance works with.
public record CoverDesk(Desk desk, CoverService cover, MemberService members, Clock clock) {

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
