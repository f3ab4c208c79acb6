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
import java.util.stream.Stream;

/// The returns of the periods that a span touches, rubric by rubric, with what was filed and what
/// has to be looked at.
public final class VatReturnReport implements ReportMaker {

  public static final ReportKind KIND =
      new ReportKind("vat-return", Set.of(), Set.of(BOOK, PERIOD));

  private final VatService vat;
  private final Letterhead letterhead;

  public VatReturnReport(VatService vat, Letterhead letterhead) {
    this.vat = vat;
    this.letterhead = letterhead;
  }

  @Override
  public ReportKind kind() {
    return KIND;
  }

  @Override
  public Made make(ReportRequest request) {
    var texts = new Texts(request.language());
    var returns = returns(request);
    var report = letterhead.start(KIND, request, "");
    if (returns.size() == 1) figures(report, returns.getFirst(), texts);
    for (var one : returns) report.table(table(one, texts));
    if (returns.isEmpty())
      report
          .table(columns(Table.named("return", ""), texts).build())
          .closing(texts.get("vat.none"));
    returns.stream().flatMap(one -> notes(one, texts)).forEach(report::closing);
    return new Made.Ready(report.closing(texts.get("vat.report.closing")).build());
  }

  private List<PeriodReturn> returns(ReportRequest request) {
    var span = request.period();
    return vat.calendar(request.book()).periods(span.to()).stream()
        .map(VatCalendar.Planned::period)
        .filter(period -> !period.to().isBefore(span.from()))
        .map(period -> vat.show(request.book(), period))
        .flatMap(Optional::stream)
        .toList();
  }

  private static void figures(
      coop.meent.document.Report.Builder report, PeriodReturn shown, Texts texts) {
    var figures = shown.figures();
    report
        .figure(Figure.of(texts.get("vat.owed"), figures.owed()))
        .figure(Figure.of(texts.get("vat.input"), figures.input()))
        .figure(Figure.of(VatWords.total(figures, texts), figures.toPay().abs()))
        .figure(Figure.of(texts.get("vat.rounding"), figures.rounding()));
  }

  private static Table.Builder columns(Table.Builder table, Texts texts) {
    return table
        .column(Column.text("rubric", texts.get("vat.column.rubric"), 1))
        .column(Column.text("what", texts.get("vat.column.what"), 6))
        .column(Column.amount("turnover", texts.get("vat.column.turnover")))
        .column(Column.amount("vat", texts.get("vat.column.vat")))
        .column(Column.amount("exact_turnover", texts.get("vat.column.exactTurnover")))
        .column(Column.amount("exact_vat", texts.get("vat.column.exactVat")));
  }

  private static Table table(PeriodReturn shown, Texts texts) {
    var title =
        texts.get(
            "vat.report.table",
            shown.period().in(texts),
            VatWords.state(shown, texts),
            shown.basis().in(texts));
    var table = columns(Table.named("return-" + shown.period(), title), texts);
    var figures = shown.figures();
    for (var rubric : Rubric.values()) {
      var line = figures.line(rubric);
      if (rubric == Rubric.R5B)
        table.row(
            Row.of(
                Cell.of("5a"),
                Cell.of(texts.get("vat.rubric.5a")),
                Cell.empty(),
                Cell.of(figures.owed())));
      table.row(
          Row.of(
              Cell.of(rubric.code()),
              Cell.of(rubric.in(texts)),
              rubric.hasTurnover() ? Cell.of(line.turnover()) : Cell.empty(),
              rubric.hasVat() ? Cell.of(line.vat()) : Cell.empty(),
              rubric.hasTurnover() ? Cell.of(line.exactTurnover()) : Cell.empty(),
              rubric.hasVat() ? Cell.of(line.exactVat()) : Cell.empty()));
    }
    return table
        .row(
            Row.total(
                Cell.of(VatWords.total(figures, texts)),
                Cell.empty(),
                Cell.empty(),
                Cell.of(figures.toPay().abs()),
                Cell.empty(),
                Cell.of(
                    figures.toPay().isNegative()
                        ? figures.exactToPay().negate()
                        : figures.exactToPay())))
        .build();
  }

  private static Stream<String> notes(PeriodReturn shown, Texts texts) {
    return Stream.concat(
            shown.figures().questions().stream().map(question -> question.in(texts)),
            VatWords.notes(shown, texts).stream())
        .map(note -> shown.period().in(texts) + ": " + note);
  }
}
