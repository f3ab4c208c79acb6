package coop.meent.teamroom.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.teamroom.PortraitService;
import coop.meent.teamroom.TeamRoomService;
import coop.meent.teamroom.TeamSpaces;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/// What the pages of teams' rooms work with.
///
/// @param me who sits at this laptop
public record RoomDesk(
    Desk desk,
    TeamRoomService rooms,
    PortraitService portraits,
    TeamSpaces spaces,
    MemberService members,
    Clock clock,
    Member me) {

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }

  String name(MemberId who) {
    return members.member(who).map(Member::name).orElse("?");
  }

  /// The day of a moment, as people write it.
  String day(Instant moment) {
    return desk.texts().date(LocalDate.ofInstant(moment, clock.getZone()));
  }

  String refused(Refusal why) {
    return desk.texts().refusal(why) + " " + desk.texts().next(why);
  }
}
