package coop.meent.job.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.job.JobService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.member.Register;
import coop.meent.member.Role;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What the page of shared jobs works with.
///
/// @param me who sits here
public record JobDesk(
    Desk desk,
    JobService jobs,
    MemberService members,
    MembershipService memberships,
    Clock clock,
    MemberId me) {

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

  boolean isBoard() {
    return members.member(me).stream().anyMatch(one -> one.roles().contains(Role.BOARD));
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
