package coop.meent.client.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.client.ClientCircle;
import coop.meent.client.DaysToPay;
import coop.meent.client.RelationService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;

/// What the page of relations works with.
///
/// @param me who sits at this laptop
public record RelationDesk(
    Desk desk,
    RelationService relations,
    DaysToPay daysToPay,
    ClientCircle.Source circles,
    MemberService members,
    Clock clock,
    Member me) {

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
