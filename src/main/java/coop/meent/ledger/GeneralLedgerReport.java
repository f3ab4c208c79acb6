package coop.meent.ledger;

import static coop.meent.document.ReportChoice.ACCOUNT;
import static coop.meent.document.ReportChoice.BOOK;
import static coop.meent.document.ReportChoice.PERIOD;

import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Figure;
import coop.meent.document.Made;
import coop.meent.document.Report;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportMaker;
import coop.meent.document.ReportRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Every posting of a period, account by account.
final class GeneralLedgerReport implements ReportMaker {

  static final ReportKind KIND =
      new ReportKind("general-ledger", Set.of(), Set.of(BOOK, PERIOD, ACCOUNT));

  private final Statements statements;
  private final Letterhead letterhead;
  private final Supplier<DimensionNames> names;

  GeneralLedgerReport(
      Statements statements, Letterhead letterhead, Supplier<DimensionNames> names) {
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
    var period = request.period();
    var balance = statements.trialBalance(request.book(), period, Dimensions.NONE);
    var accounts =
        balance.lines().stream()
            .map(TrialBalance.Line::account)
            .filter(account -> request.account().map(account.id()::equals).orElse(true))
            .toList();
    long rows = 0;
    for (var account : accounts) {
      rows += statements.countCardLines(account.id(), period, Dimensions.NONE);
    }
    if (Made.TooLong.isCertainFor(rows)) return Made.TooLong.ofRows(rows);
    var cards =
        accounts.stream()
            .map(account ->
                statements.accountCard(account.id(), period, Dimensions.NONE, 0, Integer.MAX_VALUE))
            .toList();
    return new Made.Ready(report(request, cards, rows));
  }

  private Report report(ReportRequest request, List<AccountCard> cards, long rows) {
    var texts = new Texts(request.language());
    var table = new CardTable(texts, names.get(), cards);
    for (var card : cards) {
      table.heading(card.account());
      table.add(card);
    }
    return letterhead
        .start(KIND, request, "")
        .figure(new Figure(texts.get("report.accounts"), Cell.of(cards.size())))
        .figure(new Figure(texts.get("report.lines"), Cell.of(rows)))
        .table(table.build())
        .closing(texts.get("report.signs"))
        .build();
  }
}
