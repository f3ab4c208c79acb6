package coop.meent.work.ui;

import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.ui.Desk;
import coop.meent.ui.Tasks;
import coop.meent.work.HoursService;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;

/// What every view of work is made with.
///
/// @param me who sits at this laptop
public record WorkDesk(
    Desk desk,
    WorkService work,
    HoursService hours,
    MemberService members,
    Clock clock,
    Member me) {

  Texts texts() {
    return desk.texts();
  }

  Tasks tasks() {
    return desk.tasks();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }

  /// Whether I log for others, too.
  boolean keepsBooks() {
    return me.roles().contains(Role.TREASURER);
  }
}
