package coop.meent.fund;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How the funds stand on paper: what is in each, what the year brought and took, and by which
/// rule. A fund that was never used and has no rule is left out.
record FundPaper(Texts texts, LocalDate day) {

  Report fill(Report.Builder paper, List<FundStanding> funds, List<RequestStanding> requests) {
    var used = funds.stream().filter(this::isUsed).toList();
    for (var fund : used) {
      paper.figure(Figure.of(fund.fund().in(texts), in(fund, day)));
      paper.table(year(fund, requests));
      rule(fund).ifPresent(rule -> paper.table(rules(rule)));
    }
    if (used.isEmpty()) paper.closing(texts.get("fund.paper.none"));
    return paper
        .closing(texts.get("fund.paper.names"))
        .closing(texts.get("fund.paper.noRight"))
        .build();
  }

  private boolean isUsed(FundStanding fund) {
    return rule(fund).isPresent() || fund.movements().stream().anyMatch(one -> upTo(one, day));
  }

  private Optional<SpendingRule> rule(FundStanding fund) {
    return new RuleBook(fund.rules()).on(fund.fund(), day);
  }

  private static boolean upTo(Movement one, LocalDate day) {
    return !one.on().isAfter(day);
  }

  private static Money in(FundStanding fund, LocalDate day) {
    return Money.sum(
        fund.movements().stream().filter(one -> upTo(one, day)).map(Movement::amount).toList());
  }

  private Table year(FundStanding fund, List<RequestStanding> requests) {
    var first = day.withDayOfYear(1);
    var table =
        Table.named("year-" + fund.fund().word(), fund.fund().in(texts))
            .column(Column.text("what", texts.get("fund.paper.what"), 5))
            .column(Column.count("times", texts.get("fund.paper.times")))
            .column(Column.amount("amount", texts.get("fund.amount")));
    table.row(
        Row.of(
            Cell.of(texts.get("fund.paper.in", first)),
            Cell.empty(),
            Cell.of(in(fund, first.minusDays(1)))));
    var moved =
        fund.movements().stream()
            .filter(one -> upTo(one, day) && !one.on().isBefore(first))
            .toList();
    for (var kind : MovementKind.values()) {
      var of = moved.stream().filter(one -> one.kind() == kind).toList();
      if (!of.isEmpty())
        table.row(
            Row.of(
                Cell.of(kind.in(texts)),
                Cell.of(of.size()),
                Cell.of(Money.sum(of.stream().map(Movement::amount).toList()))));
    }
    table.row(
        Row.total(Cell.of(texts.get("fund.paper.in", day)), Cell.empty(), Cell.of(in(fund, day))));
    for (var state : RequestState.values()) {
      var of =
          requests.stream()
              .filter(one -> one.request().fund() == fund.fund() && one.state() == state)
              .filter(one -> one.request().asked().getYear() == day.getYear())
              .filter(one -> !one.request().asked().isAfter(day))
              .toList();
      if (!of.isEmpty())
        table.row(
            Row.of(
                Cell.of(texts.get("fund.paper.asked", state.in(texts))),
                Cell.of(of.size()),
                Cell.of(Money.sum(of.stream().map(one -> one.request().amount()).toList()))));
    }
    return table.build();
  }

  private Table rules(SpendingRule rule) {
    var table =
        Table.named("rule-" + rule.fund().word(), texts.get("fund.rule.title"))
            .column(Column.text("point", texts.get("fund.paper.point"), 3))
            .column(Column.text("says", texts.get("fund.paper.says"), 4));
    var limits = rule.limits();
    point(
        table,
        "fund.field.deciders",
        texts.get(
            "fund.rule.voting",
            rule.voting().approvals(),
            rule.voting().deciders(),
            rule.voting().days()));
    point(table, "fund.field.most", texts.euro(limits.most()));
    limits.year().ifPresent(year -> point(table, "fund.field.year", texts.euro(year)));
    point(table, "fund.field.floor", texts.euro(limits.floor()));
    if (rule.fund() != FundKind.SOLIDARITY)
      point(table, "fund.field.percent", limits.percent() + " %");
    if (rule.fund() == FundKind.GUARANTEE)
      point(table, "fund.field.waitDays", Integer.toString(rule.waitDays()));
    if (rule.fund() == FundKind.ADVANCE)
      point(table, "fund.field.longest", Integer.toString(rule.months()));
    point(table, "fund.field.monthly", texts.euro(rule.monthly()));
    point(
        table,
        "fund.field.resolution",
        texts.get("fund.rule.since", rule.from(), rule.resolution()));
    return table.build();
  }

  private void point(Table.Builder table, String key, String says) {
    table.row(Row.of(Cell.of(texts.get(key)), Cell.of(says)));
  }
}
