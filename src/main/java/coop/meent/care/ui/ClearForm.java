package coop.meent.care.ui;

import coop.meent.care.CareKeeping.Due;
import coop.meent.store.Space;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.List;

/// Cases that were kept long enough, before they are told to nobody any more.
final class ClearForm {

  private final CareDesk room;
  private final Runnable after;

  ClearForm(CareDesk room, Runnable after) {
    this.room = room;
    this.after = after;
  }

  void open() {
    room.desk().tasks().run(room.cases().keeping()::due, this::show);
  }

  private void show(List<Due> due) {
    var texts = room.desk().texts();
    var form = FormParts.form(Prose.plain(room.text("care.clear.why")));
    for (var one : due)
      form.getChildren()
          .add(
              FormParts.item(
                  Prose.strong(room.name(one.member())),
                  Prose.note(
                      room.text(
                          "care.clear.case",
                          texts.date(one.whole().from()),
                          texts.date(one.kept())))));
    form.getChildren().add(Prose.note(room.text("care.clear.next")));
    form.getChildren().add(new ReadersLine(room.desk(), Space.CARE));
    var deed = FormParts.primary("careClearDeed", room.text("care.clear.deed"), this::act);
    form.getChildren().add(FormParts.deeds(deed));
    room.desk().navigation().open(room.text("care.clear.title"), form);
  }

  private void act() {
    room.desk().tasks().run(room.cases().keeping()::clear, this::done);
  }

  private void done(int cases) {
    room.desk().navigation().closeSheet();
    room.desk().notices().done(room.desk().texts().count("cli.case.clear.done", cases));
    after.run();
  }
}
