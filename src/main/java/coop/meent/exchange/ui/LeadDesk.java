package coop.meent.exchange.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Texts;
import coop.meent.exchange.ExchangeService;
import coop.meent.exchange.ThanksPapers;
import coop.meent.exchange.ThanksService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// What the page of the exchange works with.
///
/// @param me who sits here
/// @param skills of the tick list
/// @param clients that the cooperative works for
/// @param works assignments that may have come of a lead, the newest first
public record LeadDesk(
    Desk desk,
    ExchangeService exchange,
    ThanksService thanks,
    MemberService members,
    Clock clock,
    MemberId me,
    Supplier<List<SkillName>> skills,
    Supplier<List<ClientName>> clients,
    Supplier<List<WorkName>> works) {

  public record SkillName(SkillId id, String name) {}

  public record ClientName(ClientId id, String name) {}

  /// @param name with its number
  public record WorkName(AssignmentId id, String name) {}

  ThanksPapers papers() {
    return new ThanksPapers(members, exchange);
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

  String skill(SkillId id) {
    return skills.get().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(SkillName::name)
        .orElse("?");
  }
}
