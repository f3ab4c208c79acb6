package coop.meent.availability.ui;

import coop.meent.availability.AvailabilityService;
import coop.meent.base.Week;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;

/// What the page of availability works with.
///
/// @param me who sits at this laptop
public record WeeksDesk(
    Desk desk, AvailabilityService availability, MemberService members, Clock clock, Member me) {

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Week thisWeek() {
    return Week.of(today());
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }
}
