package coop.meent.settlement;

import coop.meent.base.Id.RuleVersionId;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.member.Register;
import coop.meent.statute.Law;
import coop.meent.statute.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How a settlement stands on paper: the lines with their sum, when it is paid, and every step, so
/// that who leaves can compute it again.
final class SettlementPaper {

  private final Texts texts;
  private final Rulebook rulebook;

  SettlementPaper(Texts texts, Rulebook rulebook) {
    this.texts = texts;
    this.rulebook = rulebook;
  }

  Report provisional(Report.Builder paper, SettlementOutlook.Provisional draft) {
    var settlement = draft.settlement();
    var who = draft.who();
    paper.title(texts.get("settlement.paper.provisional")).subtitle(about(who));
    paper.opening(texts.get("settlement.paper.dear", who.name()));
    paper.opening(
        texts.get(
            "settlement.paper.follows",
            settlement.leaving().lastDay(),
            settlement.leaving().day()));
    paper.opening(says(settlement.sum()));
    figures(paper, settlement.sum(), settlement.leaving().lastDay());
    paper.table(lines(settlement.lines(), settlement.sum()));
    List<RuleVersionId> rules = new ArrayList<>(rules(settlement.lines()));
    switch (draft.plan()) {
      case PayoutPlan.Outcome.Made(var plan) -> {
        if (!plan.instalments().isEmpty()) paper.table(plan(plan.instalments()));
        plan.by().forEach(version -> rules.add(version.id()));
      }
      case PayoutPlan.Outcome.Asks(var missing) -> paper.closing(texts.refusal(missing));
    }
    computation(paper, settlement.lines());
    by(paper, rules);
    for (var missing : settlement.missing()) paper.closing(texts.refusal(missing));
    for (var unseen : settlement.unseen())
      paper.closing(texts.get("settlement.paper.unseen", unseen));
    for (var open : draft.inTheWay()) paper.closing(texts.get("settlement.paper.open", open));
    return paper.closing(texts.get("settlement.paper.until", draft.until())).build();
  }

  Report settled(Report.Builder paper, SettlementOutlook.Final done) {
    var made = done.settlement();
    paper.title(texts.get("settlement.paper.final")).subtitle(about(done.who()));
    paper.opening(texts.get("settlement.paper.dear", done.who().name()));
    paper.opening(texts.get("settlement.paper.settles", made.lastDay(), made.day()));
    paper.opening(says(made.sum()));
    figures(paper, made.sum(), made.lastDay());
    if (!made.sum().isZero())
      paper.figure(Figure.of(texts.get("settlement.paper.left"), made.left().abs()));
    paper.table(lines(made.lines(), made.sum()));
    if (!made.plan().isEmpty()) paper.table(progress(made.progress()));
    computation(paper, made.lines());
    by(paper, Stream.concat(rules(made.lines()).stream(), made.rules().stream()).toList());
    paper.closing(texts.get("settlement.paper.recompute"));
    return paper.closing(texts.get("member.letter.sign")).build();
  }

  private String about(Register.Line who) {
    return who.number()
        .map(number -> who.name() + " · " + texts.get("member.paper.number", number))
        .orElse(who.name());
  }

  private String says(Money sum) {
    if (sum.isZero()) return texts.get("settlement.side.EVEN");
    var key = sum.isPositive() ? "settlement.side.COOPERATIVE_OWES" : "settlement.side.MEMBER_OWES";
    return texts.get(key, texts.euro(sum.abs()));
  }

  private void figures(Report.Builder paper, Money sum, LocalDate lastDay) {
    var key = sum.isNegative() ? "settlement.paper.due" : "settlement.paper.sum";
    paper.figure(Figure.of(texts.get(key), sum.abs()));
    paper.figure(new Figure(texts.get("settlement.paper.lastDay"), Cell.of(lastDay)));
  }

  private Table lines(List<SettlementLine> lines, Money sum) {
    var table =
        Table.named("lines", texts.get("settlement.paper.lines"))
            .column(Column.text("part", texts.get("settlement.part"), 2))
            .column(Column.text("what", texts.get("member.paper.what"), 4))
            .column(Column.amount("amount", texts.get("settlement.amount")));
    for (var line : lines)
      table.row(
          Row.of(
              Cell.of(line.part().in(texts)),
              Cell.of(line.what().in(texts)),
              Cell.of(line.amount())));
    return table
        .row(Row.total(Cell.of(texts.get("settlement.total")), Cell.empty(), Cell.of(sum)))
        .build();
  }

  private Table plan(List<PayoutPlan.Instalment> instalments) {
    var table =
        Table.named("plan", texts.get("settlement.plan"))
            .column(Column.text("part", texts.get("settlement.instalment"), 1))
            .column(Column.date("due", texts.get("settlement.due")))
            .column(Column.amount("amount", texts.get("settlement.amount")));
    for (var part : instalments)
      table.row(
          Row.of(
              Cell.of(String.valueOf(part.number())),
              Cell.of(part.due()),
              Cell.of(part.amount().abs())));
    return table.build();
  }

  private Table progress(List<FinalSettlement.Progress> parts) {
    var table =
        Table.named("plan", texts.get("settlement.plan"))
            .column(Column.text("part", texts.get("settlement.instalment"), 1))
            .column(Column.date("due", texts.get("settlement.due")))
            .column(Column.amount("amount", texts.get("settlement.amount")))
            .column(Column.amount("paid", texts.get("settlement.paid")));
    for (var part : parts)
      table.row(
          Row.of(
              Cell.of(String.valueOf(part.instalment().number())),
              Cell.of(part.instalment().due()),
              Cell.of(part.instalment().amount().abs()),
              Cell.of(part.paid().abs())));
    return table.build();
  }

  /// Every step of every line that has more than one.
  private void computation(Report.Builder paper, List<SettlementLine> lines) {
    int number = 0;
    for (var line : lines) {
      number++;
      if (line.steps().isEmpty()) continue;
      var table =
          Table.named("steps-" + number, texts.get("settlement.paper.steps", line.part()))
              .column(Column.text("step", texts.get("settlement.step"), 5))
              .column(Column.amount("amount", texts.get("settlement.amount")));
      for (var step : line.steps())
        table.row(
            Row.of(
                Cell.of(step.words().in(texts)), step.amount().map(Cell::of).orElse(Cell.empty())));
      table.row(Row.total(Cell.of(line.what().in(texts)), Cell.of(line.amount())));
      paper.table(table.build());
    }
  }

  private static List<RuleVersionId> rules(List<SettlementLine> lines) {
    return lines.stream().flatMap(line -> line.rules().stream()).toList();
  }

  private void by(Report.Builder paper, List<RuleVersionId> rules) {
    var versions =
        rules.stream().distinct().map(rulebook::version).flatMap(Optional::stream).toList();
    if (versions.isEmpty()) return;
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
    paper.table(table.build());
  }
}
