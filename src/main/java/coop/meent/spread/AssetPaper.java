package coop.meent.spread;

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
import coop.meent.ledger.Letterhead;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The register of assets over a period: how they moved, each by itself, and what may be written
/// off for tax beside what was.
public final class AssetPaper implements ReportMaker {

  public static final ReportKind KIND = new ReportKind("assets", Set.of(), Set.of(BOOK, PERIOD));

  private final SpreadService spreads;
  private final Letterhead letterhead;

  public AssetPaper(SpreadService spreads, Letterhead letterhead) {
    this.spreads = spreads;
    this.letterhead = letterhead;
  }

  @Override
  public ReportKind kind() {
    return KIND;
  }

  @Override
  public Made make(ReportRequest request) {
    var texts = new Texts(request.language());
    var rows =
        spreads.all().stream()
            .filter(one -> one.what().kind().isAsset() && one.what().book().equals(request.book()))
            .map(one -> AssetYear.of(one, request.period()))
            .filter(AssetYear::isSeen)
            .toList();
    var report =
        letterhead
            .start(KIND, request, "")
            .figure(
                Figure.of(texts.get("spread.paper.leftBefore"), sum(rows, AssetYear::leftBefore)))
            .figure(Figure.of(texts.get("spread.paper.bought"), sum(rows, AssetYear::bought)))
            .figure(Figure.of(texts.get("spread.paper.charge"), sum(rows, AssetYear::charge)))
            .figure(Figure.of(texts.get("spread.paper.left"), sum(rows, AssetYear::left)));
    if (rows.isEmpty())
      return new Made.Ready(report.closing(texts.get("spread.paper.none")).build());
    report.table(movement(rows, texts)).table(each(rows, texts));
    var anew = AnewTable.of(rows, request.period(), texts);
    anew.ifPresent(report::table);
    report.table(tax(rows, texts));
    var held = sum(rows, AssetPaper::fell).minus(sum(rows, AssetYear::tax));
    anew.ifPresent(_ -> report.closing(texts.get("spread.paper.anew.closing")));
    report.closing(
        held.isZero()
            ? texts.get("spread.paper.tax.same")
            : texts.get(
                held.isPositive() ? "spread.paper.tax.less" : "spread.paper.tax.more",
                texts.euro(held.abs())));
    return new Made.Ready(
        report
            .closing(texts.get("spread.paper.tax.law"))
            .closing(texts.get("spread.paper.closing"))
            .build());
  }

  private static Money sum(List<AssetYear> rows, Function<AssetYear, Money> what) {
    return Money.sum(rows.stream().map(what).toList());
  }

  /// In parts and at once: what tax is set beside.
  private static Money fell(AssetYear row) {
    return row.charge().plus(row.lost());
  }

  /// From what they were worth at the beginning to what they are worth at the end, by kind.
  private static Table movement(List<AssetYear> rows, Texts texts) {
    var kinds =
        SpreadKind.ASSETS.stream()
            .filter(kind -> rows.stream().anyMatch(row -> row.what().kind() == kind))
            .toList();
    var table =
        Table.named("movement", texts.get("spread.paper.movement"))
            .column(Column.text("what", texts.get("spread.paper.what"), 3));
    for (var kind : kinds) table.column(Column.amount(kind.word(), kind.in(texts)));
    if (kinds.size() > 1) table.column(Column.amount("total", texts.get("report.total")));
    var lines = new Lines(table, rows, kinds, texts);
    lines.add("costBefore", AssetYear::costBefore);
    lines.add("writtenBefore", row -> row.writtenBefore().negate());
    lines.sum("leftBefore", AssetYear::leftBefore);
    lines.add("bought", AssetYear::bought);
    lines.add("gone", row -> row.goneLeft().negate());
    lines.add("charge", row -> row.charge().negate());
    if (rows.stream().anyMatch(row -> !row.lost().isZero()))
      lines.add("lost", row -> row.lost().negate());
    lines.sum("left", AssetYear::left);
    lines.add("cost", AssetYear::cost);
    lines.add("written", row -> row.written().negate());
    return table.build();
  }

  private record Lines(
      Table.Builder table, List<AssetYear> rows, List<SpreadKind> kinds, Texts texts) {

    void add(String key, Function<AssetYear, Money> what) {
      table.row(Row.of(cells(key, what)));
    }

    void sum(String key, Function<AssetYear, Money> what) {
      table.row(Row.subtotal(cells(key, what)));
    }

    private Cell[] cells(String key, Function<AssetYear, Money> what) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(texts.get("spread.paper." + key)));
      for (var kind : kinds)
        cells.add(
            Cell.of(
                AssetPaper.sum(
                    rows.stream().filter(row -> row.what().kind() == kind).toList(), what)));
      if (kinds.size() > 1) cells.add(Cell.of(AssetPaper.sum(rows, what)));
      return cells.toArray(Cell[]::new);
    }
  }

  private static Table each(List<AssetYear> rows, Texts texts) {
    var table =
        Table.named("assets", texts.get("spread.paper.each"))
            .column(Column.text("asset", texts.get("spread.paper.asset"), 4))
            .column(Column.date("bought", texts.get("spread.paper.boughtOn")))
            .column(Column.count("months", texts.get("spread.months")))
            .column(Column.amount("cost", texts.get("spread.cost")))
            .column(Column.amount("charge", texts.get("spread.paper.charge")))
            .column(Column.amount("written", texts.get("spread.paper.inAll")))
            .column(Column.amount("left", texts.get("spread.paper.left")));
    for (var row : rows)
      table.row(
          Row.of(
                  Cell.of(
                      row.gone().isZero()
                          ? row.what().name()
                          : texts.get("spread.paper.went", row.what().name())),
                  Cell.of(row.what().day()),
                  Cell.of((long) row.what().expectedMonths()),
                  Cell.of(row.cost()),
                  Cell.of(row.charge()),
                  Cell.of(row.written()),
                  Cell.of(row.left()))
              .opening(row.what().id()));
    return table
        .row(
            Row.total(
                Cell.of(texts.get("report.total")),
                Cell.empty(),
                Cell.empty(),
                Cell.of(sum(rows, AssetYear::cost)),
                Cell.of(sum(rows, AssetYear::charge)),
                Cell.of(sum(rows, AssetYear::written)),
                Cell.of(sum(rows, AssetYear::left))))
        .build();
  }

  private static Table tax(List<AssetYear> rows, Texts texts) {
    var table =
        Table.named("tax", texts.get("spread.paper.tax"))
            .column(Column.text("asset", texts.get("spread.paper.asset"), 4))
            .column(Column.text("most", texts.get("spread.paper.tax.most"), 2))
            .column(Column.amount("charge", texts.get("spread.paper.tax.booked")))
            .column(Column.amount("fiscal", texts.get("spread.paper.tax.fiscal")))
            .column(Column.amount("difference", texts.get("spread.paper.tax.difference")))
            .column(Column.amount("left", texts.get("spread.paper.tax.left")));
    for (var row : rows)
      table.row(
          Row.of(
              Cell.of(row.what().name()),
              Cell.of(texts.get("spread.paper.tax.percent", row.what().kind().limitPercent())),
              Cell.of(fell(row)),
              Cell.of(row.tax()),
              Cell.of(fell(row).minus(row.tax())),
              Cell.of(row.taxLeft())));
    return table
        .row(
            Row.total(
                Cell.of(texts.get("report.total")),
                Cell.empty(),
                Cell.of(sum(rows, AssetPaper::fell)),
                Cell.of(sum(rows, AssetYear::tax)),
                Cell.of(sum(rows, row -> fell(row).minus(row.tax()))),
                Cell.of(sum(rows, AssetYear::taxLeft))))
        .build();
  }
}
