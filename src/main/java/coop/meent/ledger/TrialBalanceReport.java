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
import java.util.Set;
import java.util.function.Function;

/// Every account with what it opened with, what moved and what it closes with, on paper.
final class TrialBalanceReport implements ReportMaker {

  static final ReportKind KIND = new ReportKind("trial-balance", Set.of(), Set.of(BOOK, PERIOD));

  private final Statements statements;
  private final Letterhead letterhead;

  TrialBalanceReport(Statements statements, Letterhead letterhead) {
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
    var balance = statements.trialBalance(request.book(), request.period(), Dimensions.NONE);
    var turnover = balance.turnover();
    return new Made.Ready(
        letterhead
            .start(KIND, request, "")
            .figure(Figure.of(texts.get("report.column.debit"), turnover.debit()))
            .figure(Figure.of(texts.get("report.column.credit"), turnover.credit()))
            .figure(Figure.of(texts.get("report.difference"), turnover.balance()))
            .table(table(balance, texts))
            .closing(texts.get("report.trial-balance.closing"))
            .build());
  }

  private static Table table(TrialBalance balance, Texts texts) {
    var table =
        Table.named("accounts", "")
            .column(Column.text("account", texts, 1))
            .column(Column.text("name", texts, 4))
            .column(Column.amount("opening", texts))
            .column(Column.amount("debit", texts))
            .column(Column.amount("credit", texts))
            .column(Column.amount("closing", texts));
    for (var line : balance.lines()) {
      var account = line.account();
      table.row(
          Row.of(
                  Cell.of(account.number()),
                  Cell.of(account.name(texts.language())),
                  Cell.of(line.opening()),
                  moved(line.turnover().debit()),
                  moved(line.turnover().credit()),
                  Cell.of(line.closing()))
              .opening(account.id()));
    }
    var turnover = balance.turnover();
    return table
        .row(
            Row.total(
                Cell.of(texts.get("report.total")),
                Cell.empty(),
                Cell.of(sum(balance, TrialBalance.Line::opening)),
                Cell.of(turnover.debit()),
                Cell.of(turnover.credit()),
                Cell.of(sum(balance, TrialBalance.Line::closing))))
        .build();
  }

  /// Nothing moved says nothing: a table of zeros hides the figures.
  private static Cell moved(Money amount) {
    return amount.isZero() ? Cell.empty() : Cell.of(amount);
  }

  private static Money sum(TrialBalance balance, Function<TrialBalance.Line, Money> amount) {
    return Money.sum(balance.lines().stream().map(amount).toList());
  }
}
