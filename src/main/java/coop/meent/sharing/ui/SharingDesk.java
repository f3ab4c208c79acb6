package coop.meent.sharing.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.member.Register;
import coop.meent.sharing.SharingService;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What the page of what was given and received works with.
///
/// @param me who sits here
public record SharingDesk(
    Desk desk,
    SharingService sharing,
    MemberService members,
    MembershipService memberships,
    Clock clock,
    MemberId me) {

  /// Says what was done, with a way back.
  interface Done {
    void done(String words, DeedId deed);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Texts texts() {
    return desk.texts();
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }

  String name(MemberId member) {
    return members.member(member).map(Member::name).orElse("?");
  }

  /// The other members of today, by name.
  List<MemberId> colleagues() {
    return memberships.register().membersOn(today()).stream()
        .filter(line -> !line.id().equals(me))
        .sorted(Comparator.comparing(Register.Line::name))
        .map(Register.Line::id)
        .toList();
  }
}
