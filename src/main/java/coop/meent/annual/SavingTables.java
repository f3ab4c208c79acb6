package coop.meent.annual;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.job.Saving;
import coop.meent.job.Saving.Piece;
import coop.meent.job.SavingWords;
import coop.meent.work.HoursText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What sharing saved, on paper: used beside what it would have cost alone by the prices that the
/// assembly decided, with those prices below it, and the time that was given.
final class SavingTables {

  private final Texts texts;
  private final Saving saving;

  SavingTables(Texts texts, Saving saving) {
    this.texts = texts;
    this.saving = saving;
  }

  /// Whether there is more to say than that nothing is known.
  static boolean isSomething(Saving saving) {
    return saving.alone().isPresent() || !saving.given().isEmpty();
  }

  List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    if (saving.alone().isPresent()) {
      tables.add(saved());
      tables.add(prices());
    }
    if (!saving.given().isEmpty()) tables.add(given());
    return tables;
  }

  private Table saved() {
    var table =
        Table.named("saved", texts.get("annual.table.saved"))
            .column(Column.text("what", texts.get("saving.what"), 4))
            .column(Column.amount("paid", texts.get("saving.paid")))
            .column(Column.amount("alone", texts.get("saving.alone")))
            .column(Column.amount("saved", texts.get("saving.saved.column")));
    for (var line : saving.lines())
      if (line.alone().isPresent() || !line.paid().isZero())
        table.row(
            Row.of(
                Cell.of(line.subject().name()),
                Cell.of(line.paid()),
                said(line.alone()),
                said(line.saved())));
    return table
        .row(
            Row.total(
                Cell.of(texts.get("saving.total")),
                Cell.of(saving.paid()),
                said(saving.alone()),
                said(saving.saved())))
        .build();
  }

  private static Cell said(Optional<Money> amount) {
    return amount.map(Cell::of).orElseGet(Cell::unknown);
  }

  private Table prices() {
    var table =
        Table.named("prices", texts.get("saving.prices"))
            .column(Column.text("what", texts.get("saving.what"), 2))
            .column(Column.text("counted", texts.get("saving.counted"), 3))
            .column(Column.text("why", texts.get("saving.field.source"), 5))
            .column(Column.amount("alone", texts.get("saving.alone")));
    for (var line : saving.lines())
      for (var piece : line.pieces()) table.row(row(line.subject().name(), piece));
    return table.build();
  }

  private Row row(String name, Piece piece) {
    return Row.of(
        Cell.of(name),
        Cell.of(SavingWords.of(piece, texts)),
        Cell.of(SavingWords.why(piece, texts)),
        Cell.of(piece.amount()));
  }

  private Table given() {
    var table =
        Table.named("given", texts.get("saving.given"))
            .column(Column.text("what", texts.get("saving.what"), 5))
            .column(Column.text("hours", texts.get("saving.hours"), 2))
            .column(Column.amount("worth", texts.get("saving.worth")));
    for (var one : saving.given())
      table.row(
          Row.of(
              Cell.of(one.job().name()),
              Cell.of(HoursText.shown(one.minutes())),
              said(one.worth())));
    return table
        .row(
            Row.total(
                Cell.of(texts.get("report.total")),
                Cell.of(HoursText.shown(saving.minutes())),
                said(saving.worth())))
        .build();
  }
}
