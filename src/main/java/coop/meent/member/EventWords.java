package coop.meent.member;

import coop.meent.base.Texts;
import coop.meent.statute.Law;
import coop.meent.statute.RuleVersion;
import coop.meent.statute.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what happened to a membership in one line, with its dates, article and reason.
public final class EventWords {

  private final Texts texts;
  private final Rulebook rulebook;

  public EventWords(Texts texts, Rulebook rulebook) {
    this.texts = texts;
    this.rulebook = rulebook;
  }

  public String line(History.Moment moment) {
    var event = moment.event();
    List<String> parts = new ArrayList<>();
    parts.add(kind(event));
    event.end().ifPresent(day -> parts.add(texts.get(endKey(event), texts.shortDate(day))));
    event.returns().ifPresent(day -> parts.add(texts.get(returnKey(event), texts.shortDate(day))));
    event.reason().ifPresent(parts::add);
    by(event).ifPresent(parts::add);
    var line = String.join(" · ", parts);
    return moment.idle().map(why -> texts.get("member.idle", line, why)).orElse(line);
  }

  private String kind(MembershipEvent event) {
    return event.known().map(kind -> kind.in(texts)).orElse(event.kind());
  }

  private static String endKey(MembershipEvent event) {
    return event.known().filter(EventKind::isEnding).isPresent()
        ? "member.event.lastDay"
        : "member.event.until";
  }

  private static String returnKey(MembershipEvent event) {
    return event.is(EventKind.EXPELLED) ? "member.event.appealUntil" : "member.event.returns";
  }

  /// By which article, and the versions that it was computed by.
  private Optional<String> by(MembershipEvent event) {
    var versions = versions(event);
    if (event.is(EventKind.RULES_ACCEPTED))
      return Optional.of(texts.count("member.event.rules", versions.size()));
    var articles =
        Stream.concat(event.article().stream(), versions.stream().map(RuleVersion::article))
            .distinct()
            .map(article -> Law.cited(article).in(texts))
            .collect(Collectors.joining(", "));
    return Optional.of(articles).filter(text -> !text.isEmpty());
  }

  List<RuleVersion> versions(MembershipEvent event) {
    return event.rules().stream().map(rulebook::version).flatMap(Optional::stream).toList();
  }
}
