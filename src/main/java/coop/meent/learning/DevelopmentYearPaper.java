package coop.meent.learning;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.development.BudgetYear;
import coop.meent.development.Gift;
import coop.meent.development.RoundStanding;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import java.util.List;

/// The paper of a year of learning: what was there, came in and went out, what was given, the
/// common rounds, and what it did to what the group was short of.
record DevelopmentYearPaper(Texts texts) {

  Report fill(Report.Builder paper, YearOfLearning year) {
    var flow = year.budgets().flow();
    paper
        .figure(Figure.of(texts.get("learning.year.accrued"), flow.accrued()))
        .figure(Figure.of(texts.get("learning.year.paid"), flow.paid()))
        .figure(Figure.of(texts.get("learning.year.lapsed"), flow.lapsed()))
        .figure(Figure.of(texts.get("learning.year.given"), flow.given()))
        .table(flow(year.budgets()))
        .table(given(year.budgets()));
    if (!year.budgets().rounds().isEmpty()) paper.table(rounds(year.budgets().rounds()));
    if (!year.effects().isEmpty() || year.besides().trainings() > 0) paper.table(effects(year));
    paper.closing(
        texts.count("learning.year.budgets", year.budgets().budgets())
            + " "
            + texts.get("learning.year.adds"));
    if (!year.effects().isEmpty())
      paper.closing(
          texts.get("learning.year.effect.why", GroupGap.ALONE)
              + " "
              + texts.count("learning.year.grown", year.grown()));
    return paper.build();
  }

  private Table flow(BudgetYear year) {
    var flow = year.flow();
    var table =
        Table.named("budgets", texts.get("learning.year.flow"))
            .column(Column.text("what", texts.get("learning.year.what"), 5))
            .column(Column.amount("amount", texts.get("learning.year.amount")));
    row(table, "learning.year.before", flow.before());
    row(table, "learning.year.in.accrued", flow.accrued());
    row(table, "learning.year.in.received", flow.received());
    row(table, "learning.year.out.paid", Money.ZERO.minus(flow.paid()));
    row(table, "learning.year.out.given", Money.ZERO.minus(flow.given()));
    row(table, "learning.year.out.lapsed", Money.ZERO.minus(flow.lapsed()));
    table.row(
        Row.total(Cell.of(texts.get("learning.year.after", year.to())), Cell.of(flow.after())));
    row(table, "learning.year.reserved", flow.reserved());
    return table.build();
  }

  private void row(Table.Builder table, String key, Money amount) {
    table.row(Row.of(Cell.of(texts.get(key)), Cell.of(amount)));
  }

  private Table given(BudgetYear year) {
    var table =
        Table.named("given", texts.get("learning.year.gifts"))
            .column(Column.text("what", texts.get("learning.year.what"), 5))
            .column(Column.count("times", texts.get("learning.year.times")))
            .column(Column.amount("amount", texts.get("learning.year.amount")));
    var colleagues = year.gifts().stream().filter(one -> one.to().isPresent()).toList();
    var pool = year.gifts().stream().filter(one -> one.to().isEmpty()).toList();
    gifts(table, "learning.year.toColleagues", colleagues);
    gifts(table, "learning.year.toPool", pool);
    var thanked = year.gifts().stream().filter(one -> one.thanks().isPresent()).count();
    table.row(Row.of(Cell.of(texts.get("learning.year.thanked")), Cell.of(thanked), Cell.empty()));
    table.row(
        Row.of(
            Cell.of(texts.get("learning.year.potBefore")),
            Cell.empty(),
            Cell.of(year.pot().before())));
    table.row(
        Row.of(
            Cell.of(texts.get("learning.year.potAfter", year.to())),
            Cell.empty(),
            Cell.of(year.pot().after())));
    return table.build();
  }

  private void gifts(Table.Builder table, String key, List<Gift> gifts) {
    table.row(
        Row.of(
            Cell.of(texts.get(key)),
            Cell.of(gifts.size()),
            Cell.of(Money.sum(gifts.stream().map(Gift::amount).toList()))));
  }

  private Table rounds(List<RoundStanding> rounds) {
    var table =
        Table.named("rounds", texts.get("development.rounds"))
            .column(Column.text("name", texts.get("development.round.what"), 4))
            .column(Column.text("state", texts.get("development.state"), 2))
            .column(Column.count("people", texts.get("learning.year.people")))
            .column(Column.amount("raised", texts.get("development.raised")))
            .column(Column.amount("pool", texts.get("development.pool.to")))
            .column(Column.amount("used", texts.get("development.paid")));
    for (var one : rounds)
      table.row(
          Row.of(
              Cell.of(one.round().name()),
              Cell.of(one.state().in(texts)),
              Cell.of(one.taken().size()),
              Cell.of(one.taken().isEmpty() ? Money.ZERO : one.raised()),
              Cell.of(one.fromPool()),
              Cell.of(one.paid())));
    return table.build();
  }

  /// Where there is none the eye has nothing to read.
  private static Cell some(long count) {
    return count == 0 ? Cell.empty() : Cell.of(count);
  }

  /// What one training cost lies between its learner and the office: by skill only their number is
  /// told.
  private Table effects(YearOfLearning year) {
    var table =
        Table.named("skills", texts.get("learning.year.effects"))
            .column(Column.text("skill", texts.get("learning.gap.skill"), 5))
            .column(Column.count("before", texts.get("learning.year.alone.before")))
            .column(Column.count("after", texts.get("learning.year.alone.after")))
            .column(Column.count("asked", texts.get("learning.year.asked")))
            .column(Column.count("seats", texts.get("learning.year.seats")))
            .column(Column.count("trainings", texts.get("learning.year.trainings")));
    for (var one : year.effects())
      table.row(
          Row.of(
              Cell.of(one.skill().name()),
              Cell.of(one.before()),
              Cell.of(one.after()),
              some(one.asked()),
              some(one.seats()),
              some(one.paid().trainings())));
    if (year.besides().trainings() > 0)
      table.row(
          Row.of(
              Cell.of(texts.get("learning.year.besides")),
              Cell.empty(),
              Cell.empty(),
              Cell.empty(),
              Cell.empty(),
              Cell.of(year.besides().trainings())));
    var trained =
        year.effects().stream().mapToInt(one -> one.paid().trainings()).sum()
            + year.besides().trainings();
    table.row(
        Row.total(
            Cell.of(texts.get("learning.year.total")),
            Cell.empty(),
            Cell.empty(),
            Cell.empty(),
            Cell.empty(),
            Cell.of(trained)));
    return table.build();
  }
}
