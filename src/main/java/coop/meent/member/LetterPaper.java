package coop.meent.member;

import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.statute.Law;
import coop.meent.statute.RuleVersion;
import coop.meent.statute.Rulebook;
import java.util.List;
import java.util.Optional;

/// A letter about one event: what is decided or confirmed, the dates, and every rule that it was
/// computed by, so that who reads it can compute it again.
final class LetterPaper {

  private final Texts texts;
  private final Rulebook rulebook;

  LetterPaper(Texts texts, Rulebook rulebook) {
    this.texts = texts;
    this.rulebook = rulebook;
  }

  Report fill(Report.Builder paper, MembershipEvent event, Register.Line line) {
    var kind = event.known().orElseThrow();
    paper.opening(texts.get("member.letter." + kind.name(), line.name()));
    if (kind.isNotice()) paper.opening(texts.get("member.letter.recompute"));
    var facts =
        Table.named("facts", "")
            .column(Column.text("what", texts.get("member.paper.what"), 2))
            .column(Column.text("says", texts.get("member.paper.says"), 4));
    facts.row(fact("member.name", line.name()));
    line.number()
        .ifPresent(number -> facts.row(fact("member.number.long", String.valueOf(number))));
    facts.row(fact("member.letter.on." + kind.name(), texts.date(event.on())));
    event.end().ifPresent(day -> facts.row(fact(endKey(kind), texts.date(day))));
    event.returns().ifPresent(day -> facts.row(fact(returnKey(kind), texts.date(day))));
    optional(facts, "member.paper.reason", event.reason());
    optional(facts, "member.paper.article", event.article().map(one -> Law.listed(one).in(texts)));
    optional(facts, "member.paper.proof", event.proof());
    paper.table(facts.build());
    var by = new EventWords(texts, rulebook).versions(event);
    if (!by.isEmpty()) paper.table(rules(by));
    return paper.closing(texts.get("member.letter.sign")).build();
  }

  private void optional(Table.Builder facts, String key, Optional<String> words) {
    words.ifPresent(text -> facts.row(fact(key, text)));
  }

  private Row fact(String key, String words) {
    return Row.of(Cell.of(texts.get(key)), Cell.of(words));
  }

  private static String endKey(EventKind kind) {
    return switch (kind) {
      case REFUSED -> "member.letter.appealUntil";
      case TRIAL -> "member.letter.trialUntil";
      default -> "member.letter.lastDay";
    };
  }

  private static String returnKey(EventKind kind) {
    return kind == EventKind.EXPELLED ? "member.letter.appealUntil" : "member.letter.returns";
  }

  private Table rules(List<RuleVersion> versions) {
    var table =
        Table.named("rules", texts.get("member.letter.rules"))
            .column(Column.text("rule", texts.get("statute.rule"), 3))
            .column(Column.text("says", texts.get("statute.value"), 3))
            .column(Column.text("article", texts.get("statute.article"), 2))
            .column(Column.date("from", texts.get("statute.from")));
    for (var version : versions)
      table.row(
          Row.of(
              Cell.of(version.name(texts)),
              Cell.of(version.says(texts)),
              Cell.of(Law.listed(version.article()).in(texts)),
              Cell.of(version.from())));
    return table.build();
  }
}
