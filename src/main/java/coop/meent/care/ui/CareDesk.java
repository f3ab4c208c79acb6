package coop.meent.care.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.care.CareConsents;
import coop.meent.care.CarePapers;
import coop.meent.care.CareService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;

/// What the pages of being ill work with.
///
/// @param me who sits at this laptop
public record CareDesk(
    Desk desk,
    CareService cases,
    CareConsents consents,
    CarePapers papers,
    MemberService members,
    Clock clock,
    Member me) {

  LocalDate today() {
    return LocalDate.now(clock);
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }

  String name(MemberId who) {
    return members.member(who).map(Member::name).orElse("?");
  }
}
