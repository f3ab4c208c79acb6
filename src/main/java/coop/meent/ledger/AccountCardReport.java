package coop.meent.ledger;

import static coop.meent.document.ReportChoice.ACCOUNT;
import static coop.meent.document.ReportChoice.BOOK;
import static coop.meent.document.ReportChoice.PERIOD;

import coop.meent.base.Texts;
import coop.meent.document.Figure;
import coop.meent.document.Made;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportMaker;
import coop.meent.document.ReportRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// One account's history in a period.
final class AccountCardReport implements ReportMaker {

  static final ReportKind KIND =
      new ReportKind("account-card", Set.of(ACCOUNT), Set.of(BOOK, PERIOD));

  private final LedgerService ledger;
  private final Statements statements;
  private final Letterhead letterhead;
  private final Supplier<DimensionNames> names;

  AccountCardReport(
      LedgerService ledger,
      Statements statements,
      Letterhead letterhead,
      Supplier<DimensionNames> names) {
    this.ledger = ledger;
    this.statements = statements;
    this.letterhead = letterhead;
    this.names = names;
  }

  @Override
  public ReportKind kind() {
    return KIND;
  }

  @Override
  public Made make(ReportRequest request) {
    var texts = new Texts(request.language());
    var account = ledger.account(request.account().orElseThrow()).orElseThrow();
    var period = request.period();
    long rows = statements.countCardLines(account.id(), period, Dimensions.NONE);
    if (Made.TooLong.isCertainFor(rows)) return Made.TooLong.ofRows(rows);
    var card = statements.accountCard(account.id(), period, Dimensions.NONE, 0, Integer.MAX_VALUE);
    var table = new CardTable(texts, names.get(), List.of(card));
    table.add(card);
    return new Made.Ready(
        letterhead
            .start(KIND, request, account.number() + " " + account.name(texts.language()))
            .figure(Figure.of(texts.get("report.opening-balance"), card.opening()))
            .figure(Figure.of(texts.get("report.column.debit"), CardTable.debit(card)))
            .figure(Figure.of(texts.get("report.column.credit"), CardTable.credit(card)))
            .figure(Figure.of(texts.get("report.closing-balance"), card.closing()))
            .table(table.build())
            .closing(texts.get("report.signs"))
            .build());
  }
}
