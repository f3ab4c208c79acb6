package coop.meent.personal;

import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Issuer;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.member.Issuers;

/// The same data as a paper: part by part, one line for each thing.
final class PersonalOverview {

  private final Texts texts;

  PersonalOverview(Texts texts) {
    this.texts = texts;
  }

  Report report(PersonalData data) {
    var who = data.who();
    var paper =
        Report.named("personal-data", texts.language(), data.day())
            .title(texts.get("personal.paper.title"))
            .subtitle(
                who.number()
                    .map(number -> who.name() + " · " + texts.get("member.paper.number", number))
                    .orElse(who.name()))
            .issuedBy(data.cooperative().map(Issuers::of).orElseGet(() -> new Issuer("", "", "")));
    for (var part : data.parts()) {
      var table =
          Table.named(part.name(), part.title().in(texts))
              .column(Column.text("held", texts.get("personal.paper.held"), 1));
      if (part.rows().isEmpty()) table.row(Row.of(Cell.of(texts.get("personal.paper.nothing"))));
      for (var row : part.rows()) table.row(Row.of(Cell.of(row.words().in(texts))));
      paper.table(table.build());
    }
    for (var one : data.notIncluded()) paper.closing(texts.get("personal.paper.notIncluded", one));
    return paper.closing(texts.get("personal.paper.closing", data.reader())).build();
  }
}
