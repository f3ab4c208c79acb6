package coop.meent.ledger;

import static coop.meent.document.ReportChoice.BOOK;
import static coop.meent.document.ReportChoice.PERIOD;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Made;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportMaker;
import coop.meent.document.ReportRequest;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.ledger.IncomeStatement.Part;
import java.util.Set;

/// What a period earned and cost, beside the period before it.
final class IncomeStatementReport implements ReportMaker {

  static final ReportKind KIND = new ReportKind("income-statement", Set.of(), Set.of(BOOK, PERIOD));

  private final Statements statements;
  private final Letterhead letterhead;

  IncomeStatementReport(Statements statements, Letterhead letterhead) {
    this.statements = statements;
    this.letterhead = letterhead;
  }

  @Override
  public ReportKind kind() {
    return KIND;
  }

  @Override
  public Made make(ReportRequest request) {
    var texts = new Texts(request.language());
    var statement = statements.incomeStatement(request.book(), request.period(), Dimensions.NONE);
    var totals = statement.totals();
    return new Made.Ready(
        letterhead
            .start(KIND, request, "")
            .figure(Figure.of(texts.get("report.income"), totals.income()))
            .figure(Figure.of(texts.get("report.costs"), totals.costs()))
            .figure(Figure.of(texts.get("report.result"), totals.result()))
            .figure(Figure.of(texts.get("report.result.previous"), statement.previousResult()))
            .table(table(statement, texts))
            .closing(texts.get("report.income-statement.closing"))
            .build());
  }

  private static Table table(IncomeStatement statement, Texts texts) {
    var period = statement.period();
    var table =
        Table.named("accounts", "")
            .column(Column.text("account", texts, 1))
            .column(Column.text("name", texts, 4))
            .column(Column.amount("amount", texts.period(period)))
            .column(Column.amount("previous", texts.period(period.previous())));
    var previousMargin =
        statement.previous(Part.INCOME).minus(statement.previous(Part.DIRECT_COSTS));
    var previousOperating = previousMargin.minus(statement.previous(Part.OPERATING_COSTS));
    addSection(table, statement.section(Part.INCOME), texts);
    if (addSection(table, statement.section(Part.DIRECT_COSTS), texts))
      addResult(table, texts.get("report.margin"), statement.grossMargin(), previousMargin);
    addSection(table, statement.section(Part.OPERATING_COSTS), texts);
    boolean finance = !statement.section(Part.FINANCE).lines().isEmpty();
    boolean tax = !statement.section(Part.TAX).lines().isEmpty();
    if (finance || tax)
      addResult(
          table,
          texts.get("report.operating-result"),
          statement.operatingResult(),
          previousOperating);
    addSection(table, statement.section(Part.FINANCE), texts);
    addSection(table, statement.section(Part.TAX), texts);
    return table
        .row(
            Row.total(
                Cell.of(texts.get("report.result")),
                Cell.empty(),
                Cell.of(statement.result()),
                Cell.of(statement.previousResult())))
        .build();
  }

  /// A part in which nothing happened is left out.
  private static boolean addSection(
      Table.Builder table, IncomeStatement.Section section, Texts texts) {
    if (section.lines().isEmpty()) return false;
    var name = Cell.of(texts.get("ledger.part." + section.part().name()));
    table.row(
        Row.heading(name, Cell.empty(), Cell.of(section.amount()), Cell.of(section.previous())));
    for (var line : section.lines()) {
      table.row(
          Row.of(
                  Cell.of(line.account().number()),
                  Cell.of(line.account().name(texts.language())),
                  Cell.of(line.amount()),
                  Cell.of(line.previous()))
              .opening(line.account().id()));
    }
    return true;
  }

  private static void addResult(Table.Builder table, String name, Money now, Money before) {
    table.row(Row.subtotal(Cell.of(name), Cell.empty(), Cell.of(now), Cell.of(before)));
  }
}
