package coop.meent.bond.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.bond.BondOutcome;
import coop.meent.bond.BondService;
import coop.meent.bond.NearService;
import coop.meent.bond.Reason;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.member.Register;
import coop.meent.ui.Desk;
import coop.meent.ui.NoticeBar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What the page of buddies works with.
///
/// @param me who sits here
public record BondDesk(
    Desk desk,
    BondService bonds,
    NearService near,
    MemberService members,
    MembershipService memberships,
    Clock clock,
    MemberId me,
    Supplier<Map<SkillId, String>> skills) {

  /// Says what was done, with a way back.
  interface Done {
    void done(String words, BondOutcome.Done made);
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

  String names(Collection<MemberId> people) {
    return people.stream().map(this::name).collect(Collectors.joining(", "));
  }

  /// The other members of today, by name.
  List<MemberId> colleagues() {
    return memberships.register().membersOn(today()).stream()
        .filter(line -> !line.id().equals(me))
        .sorted(Comparator.comparing(Register.Line::name))
        .map(Register.Line::id)
        .toList();
  }

  /// A reason in words.
  String why(Reason reason, Map<SkillId, String> skillNames) {
    var skill = reason.skill().map(id -> skillNames.getOrDefault(id, "?")).orElse("");
    return text("bond.reason." + reason.kind(), name(reason.from()), name(reason.to()), skill);
  }

  void act(Supplier<BondOutcome> deed, String words, NoticeBar notice, Done done) {
    desk.tasks()
        .run(
            deed,
            outcome -> {
              switch (outcome) {
                case BondOutcome.Done made -> done.done(words, made);
                case Refusal refusal -> notice.refuse(refusal);
              }
            });
  }
}
