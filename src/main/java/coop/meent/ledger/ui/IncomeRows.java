package coop.meent.ledger.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.ledger.IncomeStatement;
import coop.meent.ledger.IncomeStatement.Part;
import coop.meent.ledger.ui.BookChoice.Look;
import coop.meent.ledger.ui.StatementRow.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The income statement beside that of the period before.
record IncomeRows(BooksDesk desk) implements StatementRows {

  @Override
  public String title() {
    return "ledger.income.title";
  }

  @Override
  public Shown read(Look look) {
    var statement =
        desk.statements().incomeStatement(look.book().id(), look.period(), look.about());
    return new Shown(
        rows(statement),
        Trail.period(texts(), look.period()),
        Trail.period(texts(), look.period().previous()),
        sentence(statement.result()));
  }

  private List<StatementRow> rows(IncomeStatement statement) {
    List<StatementRow> rows = new ArrayList<>();
    for (var part : Part.values()) {
      part(rows, statement, part);
      if (part == Part.DIRECT_COSTS)
        rows.add(total("ledger.gross-margin", statement.grossMargin(), grossBefore(statement)));
    }
    rows.add(total("ledger.result", statement.result(), statement.previousResult()));
    return rows;
  }

  private static Money grossBefore(IncomeStatement statement) {
    return statement.previous(Part.INCOME).minus(statement.previous(Part.DIRECT_COSTS));
  }

  private void part(List<StatementRow> rows, IncomeStatement statement, Part part) {
    var section = statement.section(part);
    if (section.lines().isEmpty()) return;
    rows.add(
        new StatementRow(
            Kind.GROUP,
            texts().get("ledger.part." + part),
            section.amount(),
            section.previous(),
            Optional.empty()));
    for (var line : section.lines())
      rows.add(
          new StatementRow(
              Kind.LINE,
              desk.name(line.account()),
              line.amount(),
              line.previous(),
              Optional.of(line.account())));
  }

  private StatementRow total(String key, Money amount, Money previous) {
    return new StatementRow(Kind.TOTAL, texts().get(key), amount, previous, Optional.empty());
  }

  private String sentence(Money result) {
    return texts()
        .get(
            result.isNegative() ? "ledger.income.loss" : "ledger.income.profit",
            texts().euro(result.abs()));
  }

  private Texts texts() {
    return desk.texts();
  }
}
