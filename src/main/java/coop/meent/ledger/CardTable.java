package coop.meent.ledger;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Row;
import coop.meent.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Account cards as one table: opening, every posting with the balance after it, closing. Who or
/// what a posting is about has a column when any is about something.
final class CardTable {

  private final Texts texts;
  private final DimensionNames names;
  private final boolean hasAbout;
  private final Table.Builder table;

  CardTable(Texts texts, DimensionNames names, List<AccountCard> cards) {
    this.texts = texts;
    this.names = names;
    hasAbout =
        cards.stream()
            .flatMap(card -> card.lines().stream())
            .anyMatch(line -> !names.of(line.about()).isEmpty());
    table =
        Table.named("lines", "")
            .column(Column.date("date", texts))
            .column(Column.text("entry", texts, 1))
            .column(Column.text("text", texts, 4));
    if (hasAbout) table.column(Column.text("about", texts, 2));
    table
        .column(Column.amount("debit", texts))
        .column(Column.amount("credit", texts))
        .column(Column.amount("balance", texts));
  }

  void heading(Account account) {
    var name = account.number() + " " + account.name(texts.language());
    table.row(Row.heading(Cell.of(name)).opening(account.id()));
  }

  void add(AccountCard card) {
    table.row(
        row(
            Cell.of(card.period().from()),
            Cell.empty(),
            Cell.of(texts.get("report.opening-balance")),
            Cell.empty(),
            Money.ZERO,
            card.opening()));
    for (var line : card.lines()) {
      var row =
          row(
              Cell.of(line.date()),
              Cell.of(line.reference()),
              Cell.of(line.text()),
              Cell.of(names.of(line.about())),
              line.amount(),
              line.balance());
      table.row(row.opening(line.entry()));
    }
    addClosing(card);
  }

  private void addClosing(AccountCard card) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(texts.get("report.closing-balance")));
    for (int i = 0; i < (hasAbout ? 3 : 2); i++) cells.add(Cell.empty());
    cells.add(Cell.of(debit(card)));
    cells.add(Cell.of(credit(card)));
    cells.add(Cell.of(card.closing()));
    table.row(new Row(Row.Kind.SUBTOTAL, cells, Optional.empty()));
  }

  private Row row(Cell date, Cell entry, Cell text, Cell about, Money amount, Money balance) {
    List<Cell> cells = new ArrayList<>(List.of(date, entry, text));
    if (hasAbout) cells.add(about);
    cells.add(amount.isPositive() ? Cell.of(amount) : Cell.empty());
    cells.add(amount.isNegative() ? Cell.of(amount.negate()) : Cell.empty());
    cells.add(Cell.of(balance));
    return new Row(Row.Kind.ROW, cells, Optional.empty());
  }

  static Money debit(AccountCard card) {
    return card.lines().stream()
        .map(AccountCard.Line::amount)
        .filter(Money::isPositive)
        .reduce(Money.ZERO, Money::plus);
  }

  static Money credit(AccountCard card) {
    return card.lines().stream()
        .map(AccountCard.Line::amount)
        .filter(Money::isNegative)
        .reduce(Money.ZERO, Money::minus);
  }

  Table build() {
    return table.build();
  }
}
