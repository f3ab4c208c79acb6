package coop.meent.handover.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.handover.AwayService;
import coop.meent.handover.DossierService;
import coop.meent.handover.HandoverService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;

/// What the pages of handing over work with.
///
/// @param me who sits at this laptop
public record HandoverDesk(
    Desk desk,
    AwayService away,
    HandoverService transfers,
    DossierService dossiers,
    MemberService members,
    Clock clock,
    Member me) {

  LocalDate today() {
    return LocalDate.now(clock);
  }

  boolean isCoordinator() {
    return me.roles().contains(Role.COORDINATOR);
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }

  String name(MemberId who) {
    return members.member(who).map(Member::name).orElse("?");
  }
}
