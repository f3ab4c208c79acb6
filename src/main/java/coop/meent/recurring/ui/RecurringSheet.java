package coop.meent.recurring.ui;

import coop.meent.recurring.Due;
import coop.meent.recurring.Example;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;

/// The times of something that comes again: the oldest that waits can be made or passed over, those
/// before say what became of them.
final class RecurringSheet {

  private static final int MOST = 24;

  private final RecurringDesk room;
  private final RecurringRow row;
  private final NoticeBar notice;
  private final TextField reason = new TextField();
  private final DateField last;

  RecurringSheet(RecurringDesk room, RecurringRow row) {
    this.room = room;
    this.row = row;
    notice = new NoticeBar(room.texts());
    last = new DateField(room.texts());
  }

  void open() {
    List<Node> parts = new ArrayList<>(List.of(notice));
    parts.add(Prose.note(row.kind(room.texts()) + ", " + row.when(room.texts())));
    row.what()
        .index()
        .ifPresent(percent ->
            parts.add(Prose.note(room.text("recurring.index.says", percent.toPlainString()))));
    if (row.what().like() instanceof Example.OfEntry(var entry)) parts.add(link(entry));
    row.open().stream().findFirst().ifPresent(due -> parts.addAll(waiting(due)));
    row.next()
        .ifPresent(next ->
            parts.add(
                FormParts.pair(
                    room.text("recurring.next", room.texts().date(next.on())),
                    room.texts().euro(next.amount()),
                    false)));
    if (!row.times().isEmpty()) parts.add(Prose.title(room.text("recurring.times")));
    row.times().reversed().stream().limit(MOST).map(this::time).forEach(parts::add);
    if (row.next().isPresent()) parts.addAll(ending());
    room.desk().navigation().open(row.what().name(), FormParts.form(parts.toArray(Node[]::new)));
  }

  private Node link(coop.meent.base.Id.EntryId entry) {
    var link = new Hyperlink(room.text("recurring.example"));
    link.setId("recurringExample");
    link.setOnAction(event -> room.entry().accept(entry));
    return link;
  }

  private List<Node> waiting(Due due) {
    reason.setId("skipReason");
    boolean isEntry = row.what().like() instanceof Example.OfEntry;
    var deed = new Button(room.text(isEntry ? "recurring.book.deed" : "recurring.draft.deed"));
    deed.setId("recurringMake");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> make(due));
    var skip = FormParts.button("recurringSkip", room.text("recurring.skip.deed"), () -> skip(due));
    return List.of(
        FormParts.pair(room.texts().date(due.on()), room.texts().euro(due.amount()), true),
        Prose.note(room.text(isEntry ? "recurring.book.why" : "recurring.draft.why")),
        deed,
        new FormField(room.text("recurring.skip.reason"), reason),
        FormParts.deeds(skip));
  }

  private void make(Due due) {
    room.run(
        () -> room.recurring().make(due, Optional.empty()),
        notice,
        (made, _) -> {
          if (made.state() instanceof Due.State.Booked(var _, var reference))
            room.done(room.text("recurring.booked", row.what().name(), reference));
          else {
            room.done(room.text("recurring.drafted", row.what().name()));
            room.invoices().run();
          }
        });
  }

  private void skip(Due due) {
    room.run(
        () -> room.recurring().skip(due, reason.getText()),
        notice,
        (skipped, deed) ->
            room.undoable(
                room.text("recurring.skipped", row.what().name(), room.texts().date(skipped.on())),
                deed));
  }

  private Node time(Due due) {
    return FormParts.item(
        FormParts.pair(room.texts().date(due.on()), room.texts().euro(due.amount()), false),
        Prose.note(said(due.state())));
  }

  private String said(Due.State state) {
    return switch (state) {
      case Due.State.Open _ -> room.text("recurring.state.open");
      case Due.State.Drafted _ -> room.text("recurring.state.drafted");
      case Due.State.Invoiced(var number) -> room.text("recurring.state.invoiced") + ": " + number;
      case Due.State.Booked(var _, var reference) ->
          room.text("recurring.state.booked") + ": " + reference;
      case Due.State.Skipped(var why) -> room.text("recurring.state.skipped") + ": " + why;
    };
  }

  private List<Node> ending() {
    last.setId("recurringLast");
    last.setNear(room.today());
    last.setValue(room.today());
    return List.of(
        Prose.title(room.text("recurring.end")),
        new FormField(room.text("recurring.until"), last),
        FormParts.deeds(
            FormParts.button("recurringEnd", room.text("recurring.end.deed"), this::end)));
  }

  private void end() {
    var on = last.typed();
    if (on.isEmpty()) {
      last.requestFocus();
      return;
    }
    room.run(
        () -> room.recurring().end(row.what().id(), on.get()),
        notice,
        (ended, deed) -> room.undoable(room.text("recurring.ended.done", ended.name()), deed));
  }
}
