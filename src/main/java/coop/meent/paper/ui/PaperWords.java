package coop.meent.paper.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.paper.Paper;
import coop.meent.paper.PaperLook;
import coop.meent.paper.Withdrawal;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is said of papers and of who looked at them.
record PaperWords(Texts texts, Map<MemberId, String> names) {

  static PaperWords of(Texts texts, List<Member> members) {
    return new PaperWords(
        texts, members.stream().collect(Collectors.toMap(Member::id, Member::name)));
  }

  String name(MemberId member) {
    return names.getOrDefault(member, "?");
  }

  String kind(Paper paper) {
    return texts.get("paper.kind." + paper.kind());
  }

  String place(Paper paper) {
    return texts.get(paper.isPrivate() ? "paper.place.PRIVATE" : "paper.place.WITH_MEMBER");
  }

  /// None for a note of one's own: nothing holds between one and oneself.
  @Nullable Badge state(Paper paper) {
    if (paper.withdrawn().isPresent())
      return new Badge(Tone.NEUTRAL, texts.get("paper.state.WITHDRAWN"));
    if (paper.replacedBy().isPresent())
      return new Badge(Tone.NEUTRAL, texts.get("paper.state.REPLACED"));
    return paper.isPrivate() ? null : new Badge(Tone.OK, texts.get("paper.state.STANDS"));
  }

  /// Such as `Letter · 20 Nov 2026 · by Noor de Wit`.
  String facts(Paper paper) {
    return texts.get(
        "paper.facts", kind(paper), texts.shortDate(paper.date()), name(paper.writer()));
  }

  /// Who took a paper back, and when.
  String withdrawn(Withdrawal taken, PaperDesk desk) {
    var day = LocalDate.ofInstant(taken.at(), desk.clock().getZone());
    return texts.get("paper.withdrawn.by", name(taken.member()), day);
  }

  /// Who looked, in a line: `Noor de Wit, Bas Hoekstra`, or that nobody did.
  String lookers(Paper paper) {
    if (paper.isPrivate()) return "";
    var people = new LinkedHashSet<String>();
    paper.looks().reversed().forEach(look -> people.add(name(look.member())));
    return people.isEmpty() ? texts.get("paper.looks.nobody") : String.join(", ", people);
  }

  /// The newest look, or nothing.
  String lastLook(Paper paper) {
    if (paper.looks().isEmpty()) return "";
    return texts.get("paper.looks.last", texts.shortDate(paper.looks().getLast().date()));
  }

  /// A sentence for each person who looked, with the days; the newest first.
  List<String> looks(Paper paper) {
    Map<MemberId, List<String>> days = new LinkedHashMap<>();
    for (PaperLook look : paper.looks().reversed())
      days.computeIfAbsent(look.member(), any -> new ArrayList<>()).add(texts.date(look.date()));
    return days.entrySet().stream()
        .map(one -> texts.get("paper.look", name(one.getKey()), String.join(", ", one.getValue())))
        .toList();
  }
}
