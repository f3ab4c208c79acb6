package coop.meent.sharing.ui;

import coop.meent.base.Refusal;
import coop.meent.sharing.Minutes;
import coop.meent.sharing.Pot;
import coop.meent.sharing.SharingOutcome;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.Comparator;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;

/// The pot: whom one can call, by name, and one's own promise.
final class PotSheet {

  private final SharingDesk room;
  private final SharingDesk.Done done;
  private final NoticeBar notice;

  PotSheet(SharingDesk room, SharingDesk.Done done) {
    this.room = room;
    this.done = done;
    notice = new NoticeBar(room.texts());
  }

  void open() {
    room.desk().tasks().run(() -> room.sharing().pot(), this::show);
  }

  private void show(Pot pot) {
    var form = FormParts.form(notice, Prose.note(room.text("sharing.pot.why")));
    var open =
        pot.shares().stream()
            .filter(one -> one.left() > 0)
            .sorted(Comparator.comparing(one -> room.name(one.member())))
            .toList();
    form.getChildren().add(Prose.title(room.text("sharing.pot.call")));
    if (open.isEmpty()) form.getChildren().add(Prose.plain(room.text("sharing.pot.none")));
    for (var one : open)
      form.getChildren()
          .add(
              FormParts.pair(
                  room.name(one.member()),
                  room.text("sharing.hours", Minutes.said(one.left())),
                  false));
    var minutes = new ComboBox<>(FXCollections.observableArrayList(HelpForm.SPANS));
    minutes.setConverter(new ChoiceNames<>(Minutes::said));
    minutes.setValue(HelpForm.USUAL);
    minutes.setId("pot-minutes");
    var put =
        FormParts.button(
            "potPut",
            room.text("sharing.pot.put"),
            () ->
                act(
                    () -> room.sharing().put(minutes.getValue(), room.me()),
                    room.text("sharing.pot.putDone")));
    put.getStyleClass().add("primary");
    var used =
        FormParts.button(
            "potUse",
            room.text("sharing.pot.use"),
            () ->
                act(
                    () -> room.sharing().use(minutes.getValue(), room.me()),
                    room.text("sharing.pot.useDone")));
    used.setDisable(pot.of(room.me()).left() == 0);
    form.getChildren()
        .addAll(
            Prose.title(room.text("sharing.pot.yours")),
            new FormField(room.text("sharing.field.minutes"), minutes),
            FormParts.deeds(put, used),
            new ReadersLine(room.desk(), Space.COMMON));
    room.desk().navigation().open(room.text("sharing.pot"), form);
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
