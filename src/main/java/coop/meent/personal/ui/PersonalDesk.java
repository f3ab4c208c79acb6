package coop.meent.personal.ui;

import coop.meent.base.Language;
import coop.meent.member.Cooperative;
import coop.meent.member.MaskingService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.personal.PersonalExport;
import coop.meent.ui.Desk;

/// What the window exports and masks with.
///
/// @param me who sits at this laptop
public record PersonalDesk(
    Desk desk, PersonalExport export, MaskingService masking, MemberService members, Member me) {

  boolean isBoard() {
    return me.roles().contains(Role.BOARD);
  }

  Language language() {
    return members.cooperative().map(Cooperative::language).orElse(Language.NL);
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }
}
