package coop.meent.calendar;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Issuer;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.member.Issuers;
import coop.meent.member.MemberService;
import coop.meent.statute.Law;
import java.time.LocalDate;

/// The calendar as a list to tick off, with the article behind each day.
public final class CalendarPaper {

  private final MemberService members;

  public CalendarPaper(MemberService members) {
    this.members = members;
  }

  /// @param day on which it is looked at
  public Report checklist(StatutoryCalendar calendar, LocalDate day, Language language) {
    var texts = new Texts(language);
    var issuer = members.cooperative().map(Issuers::of).orElseGet(() -> new Issuer("", "", ""));
    var paper =
        Report.named("calendar", language, day)
            .title(texts.get("calendar.paper.title", String.valueOf(calendar.number())))
            .issuedBy(issuer);
    calendar
        .year()
        .ifPresent(
            year -> paper.subtitle(texts.get("calendar.paper.year", year.first(), year.last())));
    var table =
        Table.named("calendar", "")
            .column(Column.text("what", texts.get("calendar.what"), 5))
            .column(Column.text("who", texts.get("calendar.who"), 3))
            .column(Column.date("due", texts.get("calendar.due")))
            .column(Column.date("extended", texts.get("calendar.extended")))
            .column(Column.text("by", texts.get("calendar.by"), 4))
            .column(Column.text("done", texts.get("calendar.done"), 3));
    for (var entry : calendar.entries()) table.row(row(entry, texts));
    paper.table(table.build());
    for (var status : coop.meent.statute.SourceStatus.values())
      paper.closing(
          texts.get(
              "calendar.paper.status",
              status.name(),
              texts.get("statute.status." + status.name())));
    return paper.closing(texts.get("calendar.paper.closing")).build();
  }

  private static Row row(Entry entry, Texts texts) {
    var who = entry.matter().doer().in(texts);
    var done =
        entry.done().map(texts::shortDate).orElse(entry.matter().isDone() ? "__________" : "");
    return switch (entry.when()) {
      case Entry.When.Asks(var missing) ->
          Row.of(
              Cell.of(entry.matter().in(texts)),
              Cell.of(who),
              Cell.empty(),
              Cell.empty(),
              Cell.of(texts.get("calendar.asks", missing.rule())),
              Cell.of(done));
      case Entry.When.Due(var due, var extended, var by) ->
          Row.of(
              Cell.of(entry.matter().in(texts)),
              Cell.of(who),
              Cell.of(due),
              extended.map(Cell::of).orElse(Cell.empty()),
              Cell.of(by(by, texts)),
              Cell.of(done));
    };
  }

  static String by(Source by, Texts texts) {
    var article = Law.listed(by.article()).in(texts);
    return by.status().map(status -> article + " (" + status.name() + ")").orElse(article);
  }
}
