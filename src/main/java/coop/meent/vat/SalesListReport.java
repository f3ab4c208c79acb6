package coop.meent.vat;

import static coop.meent.document.ReportChoice.BOOK;
import static coop.meent.document.ReportChoice.PERIOD;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The sales lists of the periods that a span touches, and what is missing from them.
public final class SalesListReport implements ReportMaker {

  public static final ReportKind KIND =
      new ReportKind("sales-list", Set.of(), Set.of(BOOK, PERIOD));

  private final VatService vat;
  private final SalesLists lists;
  private final Letterhead letterhead;

  public SalesListReport(VatService vat, SalesLists lists, Letterhead letterhead) {
    this.vat = vat;
    this.lists = lists;
    this.letterhead = letterhead;
  }

  @Override
  public ReportKind kind() {
    return KIND;
  }

  @Override
  public Made make(ReportRequest request) {
    var texts = new Texts(request.language());
    var made = lists(request);
    var report = letterhead.start(KIND, request, "");
    if (made.size() == 1) {
      var only = made.getFirst();
      report
          .figure(Figure.of(texts.get("vat.list.goods"), only.goods()))
          .figure(Figure.of(texts.get("vat.list.services"), only.services()))
          .figure(Figure.of(texts.get("vat.list.rubric"), only.rubric()));
    }
    for (var list : made) {
      report.table(table(list, texts));
      if (!list.missing().isEmpty()) report.table(missing(list, texts));
    }
    if (made.isEmpty())
      report.table(columns(Table.named("list", ""), texts).build()).closing(texts.get("vat.none"));
    if (made.stream().allMatch(SalesList::isEmpty)) report.closing(texts.get("vat.list.empty"));
    return new Made.Ready(report.closing(texts.get("vat.list.closing")).build());
  }

  private List<SalesList> lists(ReportRequest request) {
    var span = request.period();
    return vat.calendar(request.book()).periods(span.to()).stream()
        .map(VatCalendar.Planned::period)
        .filter(period -> !period.to().isBefore(span.from()))
        .map(period -> lists.of(request.book(), period))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Table.Builder columns(Table.Builder table, Texts texts) {
    return table
        .column(Column.text("country", texts.get("vat.list.country"), 1))
        .column(Column.text("vat_number", texts.get("vat.list.number"), 3))
        .column(Column.text("client", texts.get("vat.list.client"), 5))
        .column(Column.amount("goods", texts.get("vat.list.goods")))
        .column(Column.amount("services", texts.get("vat.list.services")));
  }

  private static Table table(SalesList list, Texts texts) {
    var table = columns(Table.named("list-" + list.period(), list.period().in(texts)), texts);
    for (var one : list.listed())
      table.row(
          Row.of(
              Cell.of(one.number().country()),
              Cell.of(one.number().rest()),
              Cell.of(one.client()),
              Cell.of(one.goods()),
              Cell.of(one.services())));
    return table
        .row(
            Row.total(
                Cell.of(texts.get("vat.list.total")),
                Cell.empty(),
                Cell.empty(),
                Cell.of(list.goods()),
                Cell.of(list.services())))
        .build();
  }

  private static Table missing(SalesList list, Texts texts) {
    var table =
        Table.named("missing-" + list.period(), texts.get("vat.list.missing"))
            .column(Column.date("date", texts.get("vat.list.date")))
            .column(Column.text("entry", texts.get("vat.list.entry"), 1))
            .column(Column.text("text", texts.get("vat.list.text"), 4))
            .column(Column.text("why", texts.get("vat.list.whyTitle"), 4))
            .column(Column.amount("amount", texts.get("vat.list.amount")));
    for (var one : list.missing())
      table.row(
          Row.of(
                  Cell.of(one.date()),
                  Cell.of(one.reference()),
                  Cell.of(one.text()),
                  Cell.of(one.why().in(texts) + " " + one.why().next(texts)),
                  Cell.of(one.amount()))
              .opening(one.entry()));
    return table.build();
  }
}
