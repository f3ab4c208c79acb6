package coop.meent.market.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Texts;
import coop.meent.market.Elsewhere;
import coop.meent.market.MarketService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the page of asks and offers works with.
///
/// @param me who sits here
/// @param skills of the tick list
/// @param elsewhere who besides colleagues could give what is asked
public record MarketDesk(
    Desk desk,
    MarketService market,
    MemberService members,
    Clock clock,
    MemberId me,
    Supplier<List<SkillName>> skills,
    Elsewhere elsewhere) {

  /// Where nobody else is known.
  public MarketDesk(
      Desk desk,
      MarketService market,
      MemberService members,
      Clock clock,
      MemberId me,
      Supplier<List<SkillName>> skills) {
    this(desk, market, members, clock, me, skills, Elsewhere.NOBODY);
  }

  public record SkillName(SkillId id, String name) {}

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

  /// How somebody is reached; empty where nothing of it is known.
  String reach(MemberId member) {
    return members.member(member).stream()
        .flatMap(one -> Stream.of(one.phone(), one.email()).flatMap(Optional::stream))
        .collect(Collectors.joining(" · "));
  }

  String skill(SkillId id) {
    return skills.get().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(SkillName::name)
        .orElse("?");
  }
}
