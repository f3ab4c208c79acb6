package coop.meent.spread;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Row;
import coop.meent.document.Table;
import java.util.List;
import java.util.Optional;

/// What of a register was estimated anew in a period, and why.
final class AnewTable {

  private AnewTable() {}

  /// Empty when nothing was.
  static Optional<Table> of(List<AssetYear> rows, FiscalPeriod period, Texts texts) {
    var table =
        Table.named("anew", texts.get("spread.paper.anew"))
            .column(Column.text("asset", texts.get("spread.paper.asset"), 3))
            .column(Column.date("from", texts.get("spread.paper.anew.on")))
            .column(Column.text("estimate", texts.get("spread.paper.anew.what"), 4))
            .column(Column.text("reason", texts.get("spread.reason"), 4));
    boolean isAny = false;
    for (var row : rows)
      for (var one : row.what().estimates())
        if (period.contains(one.on())) {
          isAny = true;
          table.row(
              Row.of(
                      Cell.of(row.what().name()),
                      Cell.of(one.on()),
                      Cell.of(one.in(texts)),
                      Cell.of(one.reason()))
                  .opening(row.what().id()));
        }
    return isAny ? Optional.of(table.build()) : Optional.empty();
  }
}
