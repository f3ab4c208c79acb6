package coop.meent.member;

import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.statute.Rulebook;
import java.time.LocalDate;
import java.util.Optional;

/// How a member's card stands on paper: where they stand, and what happened until then.
final class CardPaper {

  private final Texts texts;
  private final Rulebook rulebook;
  private final CapitalOf capital;

  CardPaper(Texts texts, Rulebook rulebook, CapitalOf capital) {
    this.texts = texts;
    this.rulebook = rulebook;
    this.capital = capital;
  }

  Report fill(Report.Builder paper, Optional<Register.Line> line, History history, LocalDate day) {
    if (line.isEmpty()) return paper.closing(texts.get("member.paper.unknown", day)).build();
    var standing = line.get().standing();
    paper.subtitle(
        line.get().name()
            + line.get()
                .number()
                .map(number -> " · " + texts.get("member.paper.number", number))
                .orElse(""));
    var now =
        Table.named("standing", texts.get("member.paper.standing"))
            .column(Column.text("what", texts.get("member.paper.what"), 2))
            .column(Column.text("says", texts.get("member.paper.says"), 4));
    now.row(fact("member.state", standing.state().in(texts)));
    now.row(fact("member.paper.since", texts.date(standing.since())));
    standing.admitted().ifPresent(first -> now.row(fact("member.joined", texts.date(first))));
    standing.lastDay().ifPresent(last -> now.row(fact("member.left", texts.date(last))));
    standing.next().ifPresent(next -> now.row(fact("member.paper.next", next.in(texts))));
    capital
        .on(line.get().id(), day)
        .ifPresent(money -> now.row(fact("member.capital", texts.euro(money))));
    return paper.table(now.build()).table(events(history, day)).build();
  }

  private Row fact(String key, String words) {
    return Row.of(Cell.of(texts.get(key)), Cell.of(words));
  }

  private Table events(History history, LocalDate day) {
    var table =
        Table.named("events", texts.get("member.paper.events"))
            .column(Column.date("on", texts.get("member.paper.on")))
            .column(Column.text("what", texts.get("member.paper.what"), 4))
            .column(Column.text("proof", texts.get("member.paper.proof"), 3));
    var words = new EventWords(texts, rulebook);
    for (var moment : history.moments()) {
      var event = moment.event();
      if (event.on().isAfter(day)) continue;
      table.row(
          Row.of(
              Cell.of(event.on()), Cell.of(words.line(moment)), Cell.of(event.proof().orElse(""))));
    }
    return table.build();
  }
}
