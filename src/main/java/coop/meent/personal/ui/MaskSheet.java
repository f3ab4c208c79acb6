package coop.meent.personal.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.member.MaskingOutcome;
import coop.meent.store.Space;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;

/// What emptying somebody's personal data would change, and the deed; where it is refused, why.
final class MaskSheet {

  private final PersonalDesk room;
  private final MemberId who;
  private final String name;
  private final NoticeBar notice;

  MaskSheet(PersonalDesk room, MemberId who, String name) {
    this.room = room;
    this.who = who;
    this.name = name;
    notice = new NoticeBar(room.desk().texts());
  }

  void open() {
    room.desk().tasks().run(() -> room.masking().preview(who), this::show);
  }

  private void show(MaskingOutcome outlook) {
    var form = FormParts.form(notice);
    form.setId("maskSheet");
    switch (outlook) {
      case MaskingOutcome.Ready ready -> {
        var parts = form.getChildren();
        parts.add(Prose.strong(room.text("personal.ui.mask.why", ready.name())));
        ready
            .masking()
            .keptUntil()
            .ifPresent(day -> parts.add(Prose.note(room.text("personal.ui.mask.kept", day))));
        parts.add(Prose.title(room.text("personal.ui.mask.fields")));
        for (var field : ready.fields())
          parts.add(
              FormParts.item(
                  Prose.note(field.what().in(room.desk().texts())), Prose.strong(field.now())));
        parts.add(Prose.note(room.text("personal.ui.mask.log")));
        parts.add(new ReadersLine(room.desk(), Space.COMMON));
        parts.add(
            FormParts.deeds(
                FormParts.button("maskDeed", room.text("personal.ui.mask"), this::ask)));
      }
      case MaskingOutcome.Done _ -> {
        return;
      }
      case Refusal refusal -> notice.refuse(refusal);
    }
    room.desk().navigation().open(room.text("personal.ui.mask.sheet", name), form);
  }

  private void ask() {
    var question =
        new Dialogs.Question(
            room.text("personal.ui.mask.title", name),
            room.text("personal.ui.mask.text"),
            room.text("personal.ui.mask.deed"),
            true);
    room.desk()
        .dialogs()
        .confirm(
            question, () -> room.desk().tasks().run(() -> room.masking().mask(who), this::tell));
  }

  private void tell(MaskingOutcome outcome) {
    switch (outcome) {
      case MaskingOutcome.Done _ -> {
        room.desk().navigation().closeSheet();
        room.desk().notices().done(room.text("personal.ui.mask.done", name));
        room.desk().navigation().refresh();
      }
      case MaskingOutcome.Ready _ -> {}
      case Refusal refusal -> notice.refuse(refusal);
    }
  }
}
