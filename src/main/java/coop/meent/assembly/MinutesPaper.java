package coop.meent.assembly;

import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import java.util.ArrayList;
import java.util.List;

/// What an assembly decided: who was there, each result, and every step by which it was counted, so
/// that who reads it can count again.
final class MinutesPaper {

  private final Texts texts;
  private final AssemblyWords words;
  private final Sitting sitting;

  MinutesPaper(Texts texts, Sitting sitting) {
    this.texts = texts;
    this.sitting = sitting;
    words = new AssemblyWords(texts);
  }

  Report fill(Report.Builder paper) {
    long there = sitting.called().stream().filter(line -> sitting.isThere(line.id())).count();
    long proxies = sitting.called().stream().filter(this::isRepresented).count();
    paper.figure(new Figure(texts.get("assembly.paper.figure.there"), Cell.of(there)));
    paper.figure(new Figure(texts.get("assembly.paper.figure.represented"), Cell.of(proxies)));
    paper.figure(
        new Figure(
            texts.get("assembly.paper.figure.members"), Cell.of((long) sitting.called().size())));
    sitting
        .assembly()
        .cancelled()
        .ifPresent(why -> paper.closing(texts.get("assembly.cancelled", why)));
    paper.table(people());
    if (sitting.assembly().isGeneral()) paper.table(called());
    paper.table(resolutions());
    paper.table(steps());
    paper.closing(texts.get("assembly.paper.recount"));
    return paper.closing(texts.get("assembly.paper.signed")).build();
  }

  private boolean isRepresented(Roll.Line line) {
    return !sitting.isThere(line.id())
        && sitting.holder(line.id()).filter(sitting::isThere).isPresent();
  }

  private Table people() {
    var table =
        Table.named("people", texts.get("assembly.attendance"))
            .column(Column.text("name", texts.get("member.name"), 3))
            .column(Column.text("state", texts.get("assembly.there"), 4));
    for (var line : sitting.called()) {
      var holder = sitting.holder(line.id());
      if (sitting.isThere(line.id()))
        table.row(Row.of(Cell.of(line.name()), Cell.of(texts.get("assembly.there.yes"))));
      else if (holder.isPresent())
        table.row(
            Row.of(
                Cell.of(line.name()),
                Cell.of(texts.get("assembly.there.by", sitting.name(holder.get())))));
    }
    return table.build();
  }

  private Table called() {
    var table =
        Table.named("called", texts.get("assembly.called"))
            .column(Column.text("what", texts.get("assembly.paper.what"), 2))
            .column(Column.text("says", texts.get("assembly.paper.says"), 5));
    int all = sitting.called().size();
    int late = sitting.notInTime().size();
    table.row(
        Row.of(
            Cell.of(texts.get("assembly.paper.calledInTime")),
            Cell.of(texts.get("assembly.of", all - late, all))));
    sitting
        .callRule()
        .ifPresent(rule ->
            table.row(Row.of(Cell.of(texts.get("assembly.paper.rule")), Cell.of(words.by(rule)))));
    return table.build();
  }

  private Table resolutions() {
    var table =
        Table.named("resolutions", texts.get("assembly.resolutions"))
            .column(Column.text("number", texts.get("assembly.number"), 1))
            .column(Column.text("item", texts.get("assembly.item"), 4))
            .column(Column.text("result", texts.get("assembly.result"), 5));
    for (var item : sitting.agenda()) {
      table.row(
          Row.of(
              Cell.of("" + sitting.number(item)),
              Cell.of(item.title()),
              Cell.of(String.join(" ", result(item)))));
      words
          .proposal(item, sitting)
          .ifPresent(said -> table.row(Row.of(Cell.empty(), Cell.of(said))));
    }
    return table.build();
  }

  private List<String> result(AgendaItem item) {
    List<String> said = new ArrayList<>();
    if (!item.kind().isVoted()) {
      said.add(item.kind().in(texts));
      return said;
    }
    switch (sitting.result(item)) {
      case Result.Asks(var missing) -> said.add(texts.refusal(missing));
      case Result.Counted counted -> {
        if (!counted.isClosed()) said.add(texts.get("assembly.soFar"));
        said.add(words.result(item, counted));
      }
    }
    return said;
  }

  private Table steps() {
    var table =
        Table.named("steps", texts.get("assembly.steps"))
            .column(Column.text("number", texts.get("assembly.number"), 1))
            .column(Column.text("step", texts.get("assembly.step"), 5))
            .column(Column.text("rule", texts.get("statute.article"), 4));
    for (var item : sitting.voted()) {
      if (!(sitting.result(item) instanceof Result.Counted counted)) continue;
      table.row(Row.heading(Cell.of(sitting.number(item) + ". " + item.title())));
      for (var step : counted.steps())
        table.row(
            Row.of(
                Cell.empty(),
                Cell.of(step.words().in(texts)),
                step.by().map(by -> Cell.of(words.by(by))).orElse(Cell.empty())));
      for (var one : counted.votes())
        if (!one.counts()) table.row(Row.of(Cell.empty(), Cell.of(words.vote(item, one, sitting))));
    }
    return table.build();
  }
}
