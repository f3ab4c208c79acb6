package coop.meent.cover.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.cover.CoverPapers;
import coop.meent.cover.CoverService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;

/// What the page of bought insurance works with.
///
/// @param costs shows the shared costs, where what a policy costs is charged
public record CoverDesk(
    Desk desk,
    CoverService cover,
    CoverPapers papers,
    MemberService members,
    Clock clock,
    Runnable costs) {

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
