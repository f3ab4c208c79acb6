package coop.meent.ledger.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.ledger.BalanceSheet;
import coop.meent.ledger.BalanceSheet.Group;
import coop.meent.ledger.BalanceSheet.Line;
import coop.meent.ledger.ui.BookChoice.Look;
import coop.meent.ledger.ui.StatementRow.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The balance sheet: what the book has, then its equity and what it owes.
record BalanceSheetRows(BooksDesk desk) implements StatementRows {

  @Override
  public String title() {
    return "ledger.balance-sheet.title";
  }

  /// Of the day that its paper speaks of too.
  @Override
  public Shown read(Look look) {
    var day = desk.ledger().lastDayOf(look.book().id(), look.period());
    var sheet = desk.statements().balanceSheet(look.book().id(), day);
    return new Shown(rows(sheet), texts().shortDate(day), "", sentence(sheet));
  }

  private List<StatementRow> rows(BalanceSheet sheet) {
    List<StatementRow> rows = new ArrayList<>();
    part(rows, "ledger.assets", "ledger.assets.total", sheet.assets(), sheet.totalAssets());
    part(rows, "ledger.equity", "ledger.equity.total", sheet.equity(), sheet.totalEquity());
    part(
        rows,
        "ledger.liabilities",
        "ledger.liabilities.total",
        sheet.liabilities(),
        sheet.totalLiabilities());
    rows.add(total("ledger.equity-and-liabilities", both(sheet)));
    return rows;
  }

  private static Money both(BalanceSheet sheet) {
    return sheet.totalEquity().plus(sheet.totalLiabilities());
  }

  private void part(
      List<StatementRow> rows, String key, String totalKey, List<Group> groups, Money total) {
    rows.add(new StatementRow(Kind.PART, texts().get(key), null, null, Optional.empty()));
    for (var group : groups) {
      rows.add(
          new StatementRow(
              Kind.GROUP,
              texts().get("ledger.group." + group.code()),
              group.total(),
              null,
              Optional.empty()));
      for (var line : group.lines()) rows.add(line(line));
    }
    rows.add(total(totalKey, total));
  }

  private StatementRow line(Line line) {
    var name = line.account().map(desk::name).orElse(texts().get("ledger.result-of-the-year"));
    var label = line.swapped() ? texts().get("ledger.swapped", name) : name;
    return new StatementRow(Kind.LINE, label, line.amount(), null, line.account());
  }

  private StatementRow total(String key, Money total) {
    return new StatementRow(Kind.TOTAL, texts().get(key), total, null, Optional.empty());
  }

  private String sentence(BalanceSheet sheet) {
    return texts()
        .get("ledger.balance-sheet.sentence", sheet.date(), texts().euro(sheet.totalAssets()));
  }

  private Texts texts() {
    return desk.texts();
  }
}
