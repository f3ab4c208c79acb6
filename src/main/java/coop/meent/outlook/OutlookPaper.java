package coop.meent.outlook;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Issuer;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.pooling.Limit;
import coop.meent.pooling.Odds;
import coop.meent.pooling.Percent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whether a circle will hold, on paper: the sentence, the same drawings as in the window, the
/// scenarios side by side, the months; and under the drawing always what was supposed and what is
/// not known.
///
/// @param issuer whose paper it is; may be empty
/// @param day it was made on
public record OutlookPaper(Issuer issuer, LocalDate day) {

  /// What it is called by a command.
  public static final String NAME = "circle-outlook";

  private static final int ROWS = 12;

  /// @param about the circle; may be empty
  /// @param all the first is what it is about, the others stand beside it
  /// @param needed for a chosen chance
  public Report report(
      Language language, String about, List<Compared> all, Optional<Needed> needed) {
    var texts = new Texts(language);
    var outlook = all.getFirst().outlook();
    var charts = new OutlookCharts(texts);
    var worse = Outlook.of(outlook.scenario().worse());
    var paper =
        Report.named(NAME, language, day)
            .title(texts.get("outlook.ui.title"))
            .subtitle(about)
            .issuedBy(issuer)
            .opening(outlook.sentence().in(texts))
            .opening(outlook.counted().in(texts));
    figures(paper, texts, outlook, needed);
    paper.chart(charts.curve(all, worse)).chart(charts.purse(outlook));
    if (all.size() > 1) paper.table(sideBySide(texts, all));
    paper.table(months(texts, outlook));
    return paper.closing(Limit.NO_PROMISE.in(texts)).build();
  }

  private static void figures(
      Report.Builder paper, Texts texts, Outlook outlook, Optional<Needed> needed) {
    paper.figure(
        new Figure(
            texts.get("outlook.ui.curve"), Cell.of(new Percent(outlook.chance()).in(texts))));
    paper.figure(
        new Figure(
            texts.get("outlook.ui.knob.ill"),
            Cell.of(Percent.of(outlook.scenario().prevalence()).in(texts))));
    paper.figure(
        new Figure(
            texts.get("outlook.ui.knob.deposit"),
            Cell.of(Percent.of(outlook.scenario().deposit()).in(texts))));
    needed.ifPresent(found ->
        found
            .deposit()
            .ifPresent(share ->
                paper.figure(
                    new Figure(
                        texts.get("outlook.paper.needed", Percent.of(found.target())),
                        Cell.of(Percent.of(share).in(texts))))));
  }

  private static Table sideBySide(Texts texts, List<Compared> all) {
    var table =
        Table.named("scenarios", texts.get("outlook.ui.sideBySide"))
            .column(Column.text("scenario", texts.get("outlook.paper.scenario"), 3))
            .column(Column.text("chance", texts.get("outlook.ui.curve"), 1))
            .column(Column.text("words", texts.get("outlook.paper.words"), 2));
    for (var one : all)
      table.row(
          Row.of(
              Cell.of(one.name()),
              Cell.of(new Percent(one.outlook().chance()).in(texts)),
              Cell.of(new Odds(one.outlook().chance()).in(texts))));
    return table.build();
  }

  /// A dozen months, the last among them.
  private static Table months(Texts texts, Outlook outlook) {
    var table =
        Table.named("months", texts.get("outlook.paper.months"))
            .column(Column.count("month", texts.get("outlook.paper.month")))
            .column(Column.text("by", texts.get("outlook.paper.by"), 2))
            .column(Column.text("middle", texts.get("outlook.paper.middle"), 2))
            .column(Column.text("low", texts.get("outlook.paper.low"), 2));
    int months = outlook.scenario().months();
    int step = Math.max(1, (months + ROWS - 1) / ROWS);
    for (int month = months % step == 0 ? step : months % step; month <= months; month += step)
      table.row(
          Row.of(
              Cell.of(month),
              Cell.of(new Percent(outlook.by(month)).in(texts)),
              Cell.of(new Euros(outlook.purse(month, 0.5)).in(texts)),
              Cell.of(new Euros(outlook.purse(month, 0.05)).in(texts))));
    return table.build();
  }
}
