package coop.meent.paper.ui;

import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.paper.PaperService;
import coop.meent.ui.Desk;
import coop.meent.ui.Tasks;
import java.time.Clock;
import java.time.LocalDate;

/// What every view of papers is made with.
///
/// @param me who sits at this laptop
public record PaperDesk(
    Desk desk, PaperService papers, MemberService members, Clock clock, Member me) {

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
}
