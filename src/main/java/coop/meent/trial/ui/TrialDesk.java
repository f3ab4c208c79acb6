package coop.meent.trial.ui;

import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.trial.TrialService;
import coop.meent.ui.Desk;

/// What the window lets people read on trial with.
///
/// @param me who sits at this laptop
public record TrialDesk(Desk desk, TrialService trials, MemberService members, Member me) {

  boolean decides() {
    return me.roles().contains(Role.BOARD);
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }
}
