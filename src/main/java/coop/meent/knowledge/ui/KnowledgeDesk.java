package coop.meent.knowledge.ui;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Texts;
import coop.meent.knowledge.About;
import coop.meent.knowledge.KnowledgeService;
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

/// What the page of notes works with.
///
/// @param me who sits here
/// @param skills of the tick list
public record KnowledgeDesk(
    Desk desk,
    KnowledgeService knowledge,
    MemberService members,
    Clock clock,
    MemberId me,
    Supplier<List<ClientName>> clients,
    Supplier<List<SkillName>> skills) {

  public record ClientName(ClientId id, String name) {}

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

  private Optional<String> client(ClientId id) {
    return clients.get().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(ClientName::name);
  }

  private Optional<String> skill(SkillId id) {
    return skills.get().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(SkillName::name);
  }

  String about(About about) {
    return Stream.of(
            about.client().flatMap(this::client),
            about.skill().flatMap(this::skill),
            about.sector())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }
}
