package coop.meent.calendar.ui;

import coop.meent.calendar.CalendarPaper;
import coop.meent.calendar.CalendarService;
import coop.meent.calendar.Matter;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;

/// What the calendar's page works with.
///
/// @param me who sits at this laptop
public record CalendarDesk(
    Desk desk,
    CalendarService calendar,
    CalendarPaper paper,
    MemberService members,
    Clock clock,
    Member me) {

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Whether the one who sits here may tick it off.
  boolean marks() {
    return me.isBoardOrTreasurer();
  }

  /// Whether it is for the one who sits here to see to.
  boolean seesTo(Matter matter) {
    return switch (matter.doer()) {
      case BOARD, ASSEMBLY -> me.roles().contains(Role.BOARD);
      case AUDIT_COMMITTEE -> me.roles().contains(Role.AUDIT_COMMITTEE);
    };
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }
}
