package coop.meent.sharing.ui;

import coop.meent.base.Refusal;
import coop.meent.sharing.Shared;
import coop.meent.sharing.Shared.Origin;
import coop.meent.sharing.SharingOutcome;
import coop.meent.sharing.Thanks;
import coop.meent.store.Space;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.StatusBadge;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/// Something that was given, beside the table: where it comes from, what came of it, and the word
/// of who received.
final class SharedSheet {

  private final SharingDesk room;
  private final SharedRow row;
  private final Shared one;
  private final SharingDesk.Done done;
  private final NoticeBar notice;

  SharedSheet(SharingDesk room, SharedRow row, SharingDesk.Done done) {
    this.room = room;
    this.row = row;
    one = row.shared();
    this.done = done;
    notice = new NoticeBar(room.texts());
  }

  void open() {
    var form = FormParts.form(notice);
    form.getChildren().addAll(head());
    boolean isMine = !row.isGiven();
    if (one.thanks().isPresent()) form.getChildren().addAll(said(one.thanks().get()));
    else form.getChildren().addAll(isMine ? asking() : waiting());
    if (isMine && one.origin() == Origin.TOLD)
      form.getChildren()
          .add(
              FormParts.deeds(
                  FormParts.button(
                      "sharedTakeBack",
                      room.text("sharing.takeBack"),
                      () ->
                          act(
                              () -> room.sharing().takeBack(one.id(), room.me()),
                              room.text("sharing.takenBack")))));
    form.getChildren().add(new ReadersLine(room.desk(), Space.COMMON));
    room.desk().navigation().open(one.what(), form);
  }

  private List<Node> head() {
    List<Node> head = new ArrayList<>();
    head.add(new StatusBadge(row.state(room.texts())));
    head.add(pair(row.isGiven() ? "sharing.to" : "sharing.from", row.colleague()));
    head.add(pair("sharing.field.kind", row.kind(room.texts())));
    head.add(pair("sharing.field.on", room.texts().date(one.on())));
    one.minutes().ifPresent(_ -> head.add(pair("sharing.field.minutes", row.minutes())));
    head.add(Prose.note(room.text("sharing.origin." + one.origin())));
    return head;
  }

  private Node pair(String key, String what) {
    return FormParts.pair(room.text(key), what, false);
  }

  private List<Node> said(Thanks thanks) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("sharing.came")));
    parts.add(
        FormParts.pair(thanks.outcome().in(room.texts()), room.texts().date(thanks.on()), false));
    thanks.words().ifPresent(words -> parts.add(Prose.plain("“" + words + "”")));
    return parts;
  }

  /// What the giver reads until the other tells.
  private List<Node> waiting() {
    return List.of(
        Prose.note(
            one.state(room.today()) == Shared.State.RUNNING
                ? room.text("sharing.running", one.askFrom())
                : room.text("sharing.waiting", row.colleague())));
  }

  private List<Node> asking() {
    if (one.origin() == Origin.LEAD) return List.of(Prose.note(room.text("sharing.atTheLead")));
    if (one.state(room.today()) == Shared.State.RUNNING)
      return List.of(Prose.note(room.text("sharing.running", one.askFrom())));
    var words = new TextField();
    words.setId("shared-words");
    List<Node> deeds = new ArrayList<>();
    for (var outcome : Thanks.Outcome.values()) {
      var button =
          FormParts.button(
              "shared" + outcome.name(),
              outcome.in(room.texts()),
              () ->
                  act(
                      () -> room.sharing().thank(one.id(), outcome, words.getText(), room.me()),
                      room.text("sharing.thanked", row.colleague())));
      if (outcome == Thanks.Outcome.HELPED) button.getStyleClass().add("primary");
      deeds.add(button);
    }
    return List.of(
        Prose.title(room.text("sharing.ask", row.colleague())),
        new FormField(room.text("sharing.field.words"), words),
        FormParts.deeds(deeds.toArray(Node[]::new)),
        Prose.note(room.text("sharing.health.none")));
  }

  private void act(Supplier<SharingOutcome> deed, String words) {
    room.desk()
        .tasks()
        .run(
            deed,
            outcome -> {
              switch (outcome) {
                case SharingOutcome.Done(var _, var id) -> done.done(words, id);
                case Refusal refusal -> notice.refuse(refusal);
              }
            });
  }
}
