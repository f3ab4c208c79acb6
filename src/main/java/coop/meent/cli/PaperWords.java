package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.member.Member;
import coop.meent.paper.Paper;
import coop.meent.paper.PaperLook;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What papers are called: in words for people, as codes for programs.
final class PaperWords {

  private final Terminal terminal;
  private final boolean isForPrograms;
  private final Map<MemberId, String> names;

  PaperWords(Services services, Terminal terminal, Shape shape) {
    this.terminal = terminal;
    isForPrograms = shape.isForPrograms();
    names =
        services.members().members().stream().collect(Collectors.toMap(Member::id, Member::name));
  }

  String name(MemberId member) {
    return names.getOrDefault(member, "?");
  }

  String kind(Paper paper) {
    return word("paper.kind.", paper.kind().name());
  }

  String place(Paper paper) {
    return word("paper.place.", paper.isPrivate() ? "PRIVATE" : "WITH_MEMBER");
  }

  String state(Paper paper) {
    if (paper.withdrawn().isPresent()) return word("paper.state.", "WITHDRAWN");
    return word("paper.state.", paper.replacedBy().isPresent() ? "REPLACED" : "STANDS");
  }

  private String word(String key, String name) {
    return isForPrograms ? name.toLowerCase(Locale.ROOT) : terminal.texts().get(key + name);
  }

  /// For programs.
  List<Map<String, Object>> looks(Paper paper) {
    return paper.looks().stream().map(this::look).toList();
  }

  private Map<String, Object> look(PaperLook look) {
    return Map.of("member", name(look.member()), "date", look.date());
  }

  /// Who looked and when, a sentence each, for people.
  List<String> lookLines(Paper paper) {
    return paper.looks().stream()
        .map(look -> terminal.texts().get("paper.look", name(look.member()), look.date()))
        .toList();
  }
}
