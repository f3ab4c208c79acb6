package coop.meent.knowledge.ui;

import static java.util.stream.Collectors.toMap;

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
import java.util.function.Function;
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

  String about(About about) {
    return abouts().apply(about);
  }

  /// What notes are about, in words, with clients and skills as they are now.
  Function<About, String> abouts() {
    var clientNames = clients.get().stream().collect(toMap(ClientName::id, ClientName::name));
    var skillNames = skills.get().stream().collect(toMap(SkillName::id, SkillName::name));
    return about ->
        Stream.of(
                about.client().map(clientNames::get),
                about.skill().map(skillNames::get),
                about.sector())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
  }
}
