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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a book has and owes at the last day of the period, beside the end of the year before.
final class BalanceSheetReport implements ReportMaker {

  static final ReportKind KIND = new ReportKind("balance-sheet", Set.of(), Set.of(BOOK, PERIOD));

  private final Statements statements;
  private final Letterhead letterhead;

  BalanceSheetReport(Statements statements, Letterhead letterhead) {
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
    var now = statements.balanceSheet(request.book(), letterhead.asOf(request));
    var before =
        statements.balanceSheet(request.book(), request.period().startOfYear().minusDays(1));
    var report =
        letterhead
            .start(KIND, request, "")
            .figure(Figure.of(texts.get("report.assets"), now.totalAssets()))
            .figure(Figure.of(texts.get("report.equity"), now.totalEquity()))
            .figure(Figure.of(texts.get("report.liabilities"), now.totalLiabilities()))
            .table(assets(now, before, texts))
            .table(funding(now, before, texts))
            .closing(texts.get("report.balance-sheet.closing", texts.euro(now.totalAssets())));
    var swapped = swapped(now, texts);
    if (!swapped.isEmpty()) report.closing(texts.get("report.balance-sheet.swapped", swapped));
    return new Made.Ready(report.build());
  }

  private static Table assets(BalanceSheet now, BalanceSheet before, Texts texts) {
    var table = table("assets", texts.get("report.assets"), now, before, texts);
    addGroups(table, GroupPair.of(now.assets(), before.assets()), texts);
    addTotal(table, now.totalAssets(), before.totalAssets(), texts);
    return table.build();
  }

  private static Table funding(BalanceSheet now, BalanceSheet before, Texts texts) {
    var table = table("funding", texts.get("report.funding"), now, before, texts);
    addGroups(table, GroupPair.of(now.equity(), before.equity()), texts);
    addGroups(table, GroupPair.of(now.liabilities(), before.liabilities()), texts);
    addTotal(
        table,
        now.totalEquity().plus(now.totalLiabilities()),
        before.totalEquity().plus(before.totalLiabilities()),
        texts);
    return table.build();
  }

  private static Table.Builder table(
      String key, String title, BalanceSheet now, BalanceSheet before, Texts texts) {
    return Table.named(key, title)
        .column(Column.text("account", texts, 1))
        .column(Column.text("name", texts, 4))
        .column(Column.amount("amount", texts.shortDate(now.date())))
        .column(Column.amount("previous", texts.shortDate(before.date())));
  }

  private static void addGroups(Table.Builder table, List<GroupPair> groups, Texts texts) {
    for (var group : groups) {
      var name = Cell.of(texts.get("ledger.group." + group.code()));
      table.row(
          Row.heading(name, Cell.empty(), Cell.of(group.amount()), Cell.of(group.previous())));
      for (var line : group.lines()) table.row(row(line, texts));
    }
  }

  private static Row row(GroupPair.Line line, Texts texts) {
    var number = line.account().map(Account::number).orElse("");
    var name =
        line.account()
            .map(account -> account.name(texts.language()))
            .orElseGet(() -> texts.get("report.result-of-the-year"));
    var row =
        Row.of(Cell.of(number), Cell.of(name), Cell.of(line.amount()), Cell.of(line.previous()));
    return line.account().map(account -> row.opening(account.id())).orElse(row);
  }

  private static void addTotal(Table.Builder table, Money now, Money before, Texts texts) {
    table.row(
        Row.total(Cell.of(texts.get("report.total")), Cell.empty(), Cell.of(now), Cell.of(before)));
  }

  private static String swapped(BalanceSheet sheet, Texts texts) {
    return Stream.of(sheet.assets(), sheet.liabilities())
        .flatMap(List::stream)
        .flatMap(group -> group.lines().stream())
        .filter(BalanceSheet.Line::swapped)
        .flatMap(line -> line.account().stream())
        .map(account -> account.number() + " " + account.name(texts.language()))
        .collect(Collectors.joining(", "));
  }
}
