package coop.meent.job.ui;

import coop.meent.base.Money;
import coop.meent.job.Saving.Given;
import coop.meent.job.Saving.Line;
import coop.meent.job.Saving.Piece;
import coop.meent.job.Saving.Span;
import coop.meent.job.SavingWords;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import coop.meent.work.HoursText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// Where the figures of one line come from: the shares that were paid and the prices that were
/// reckoned with.
final class LineSheet {

  private final SavingDesk room;

  LineSheet(SavingDesk room) {
    this.room = room;
  }

  void open(Line line, Optional<Given> given) {
    var texts = room.texts();
    var form = FormParts.form();
    var parts = form.getChildren();
    parts.add(
        FormParts.item(
            FormParts.pair(room.text("saving.paid"), texts.euro(line.paid()), false),
            FormParts.pair(room.text("saving.alone"), said(line.alone()), false),
            FormParts.pair(room.text("saving.saved"), said(line.saved()), true)));
    parts.add(Prose.title(room.text("saving.prices")));
    if (line.pieces().isEmpty()) parts.add(Prose.note(room.text("saving.none.why")));
    line.pieces().forEach(piece -> parts.add(piece(piece)));
    parts.add(Prose.title(room.text("saving.spans")));
    line.spans().forEach(span -> parts.add(span(span)));
    given.ifPresent(one -> parts.addAll(given(one)));
    room.desk().navigation().open(line.subject().name(), form);
  }

  private String said(Optional<Money> amount) {
    return amount.map(room.texts()::euro).orElse("–");
  }

  private Node piece(Piece piece) {
    return FormParts.item(
        FormParts.pair(
            SavingWords.of(piece, room.texts()), room.texts().euro(piece.amount()), false),
        Prose.note(SavingWords.why(piece, room.texts())));
  }

  private Node span(Span span) {
    var texts = room.texts();
    var lines =
        List.of(
            FormParts.pair(texts.period(span.period()), texts.euro(span.paid()), false),
            Prose.note(texts.count("saving.months", span.months().size())));
    return span.entry()
        .map(id ->
            (Node)
                FormParts.item(
                    lines,
                    List.of(
                        FormParts.button(
                            "saving-entry-" + id.uuid(),
                            room.text("saving.entry"),
                            () -> room.entry().accept(id)))))
        .orElseGet(() -> FormParts.item(lines.toArray(Node[]::new)));
  }

  private List<Node> given(Given given) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("saving.given")));
    parts.add(
        FormParts.pair(
            room.text("job.hours", HoursText.shown(given.minutes())), said(given.worth()), true));
    given.pieces().forEach(piece -> parts.add(piece(piece)));
    parts.add(Prose.note(room.text("saving.given.why")));
    return parts;
  }
}
