package coop.meent.idea.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.idea.IdeaService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// What the page of ideas works with.
///
/// @param me who sits here
public record IdeaDesk(
    Desk desk, IdeaService ideas, MemberService members, Clock clock, MemberId me) {

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

  /// Everybody else who is here now.
  List<MemberId> colleagues() {
    return members.members().stream()
        .filter(one -> one.left().filter(day -> !day.isAfter(today())).isEmpty())
        .map(Member::id)
        .filter(id -> !id.equals(me))
        .toList();
  }
}
