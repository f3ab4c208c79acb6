package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import java.util.Optional;

/// Calls members to an assembly: when, where, what is decided, and by which rules.
final class NoticePaper {

  private final Texts texts;
  private final AssemblyWords words;
  private final Sitting sitting;

  NoticePaper(Texts texts, Sitting sitting) {
    this.texts = texts;
    this.sitting = sitting;
    words = new AssemblyWords(texts);
  }

  Report fill(Report.Builder paper, Optional<MemberId> to) {
    var assembly = sitting.assembly();
    var facts =
        Table.named("facts", "")
            .column(Column.text("what", texts.get("assembly.paper.what"), 2))
            .column(Column.text("says", texts.get("assembly.paper.says"), 5));
    to.ifPresent(member -> facts.row(fact("assembly.paper.to", sitting.name(member))));
    facts.row(fact("assembly.paper.when", words.when(assembly)));
    facts.row(fact("assembly.paper.where", assembly.meeting().place()));
    facts.row(fact("assembly.paper.way", assembly.meeting().way().in(texts)));
    sitting
        .callBy()
        .ifPresent(day ->
            facts.row(
                fact(
                    "assembly.paper.callBy",
                    texts.date(day) + " (" + words.by(sitting.callRule().orElseThrow()) + ")")));
    paper.table(facts.build()).table(agenda());
    sitting
        .rules()
        .find(RuleKey.PROXIES_MOST, RuleValue.Count.class)
        .ifPresent(most -> paper.closing(texts.get("assembly.paper.proxy", most)));
    paper.closing(texts.get("assembly.paper.proxyForm"));
    return paper.closing(texts.get("assembly.paper.signed")).build();
  }

  private Row fact(String key, String said) {
    return Row.of(Cell.of(texts.get(key)), Cell.of(said));
  }

  private Table agenda() {
    var table =
        Table.named("agenda", texts.get("assembly.agenda"))
            .column(Column.text("number", texts.get("assembly.number"), 1))
            .column(Column.text("item", texts.get("assembly.item"), 6))
            .column(Column.text("done", texts.get("assembly.item.kind"), 2));
    for (var item : sitting.agenda()) {
      table.row(
          Row.of(
              Cell.of("" + sitting.number(item)),
              Cell.of(item.title()),
              Cell.of(item.kind().in(texts))));
      words.proposal(item, sitting).ifPresent(said -> more(table, said));
      item.explanation().ifPresent(said -> more(table, said));
      if (!item.candidates().isEmpty())
        more(table, texts.get("assembly.paper.candidates", String.join(", ", item.candidates())));
    }
    return table.build();
  }

  private static void more(Table.Builder table, String said) {
    table.row(Row.of(Cell.empty(), Cell.of(said)));
  }
}
