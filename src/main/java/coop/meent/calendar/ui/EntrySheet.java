package coop.meent.calendar.ui;

import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.calendar.CalendarOutcome;
import coop.meent.calendar.Entry;
import coop.meent.store.Space;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// One thing of the calendar: by when, by which article, and ticking it off.
final class EntrySheet {

  private final CalendarDesk room;
  private final int year;
  private final Entry entry;
  private final Runnable then;
  private final Texts texts;
  private final NoticeBar notice;
  private final DateField day;
  private final TextField proof = new TextField();

  EntrySheet(CalendarDesk room, int year, Entry entry, Runnable then) {
    this.room = room;
    this.year = year;
    this.entry = entry;
    this.then = then;
    texts = room.desk().texts();
    notice = new NoticeBar(texts);
    day = new DateField(texts);
  }

  void open() {
    var form = FormParts.form(notice);
    var parts = form.getChildren();
    entry.due().ifPresent(due -> parts.add(Prose.strong(texts.get("calendar.ui.due", due))));
    if (entry.when() instanceof Entry.When.Due(var _, var extended, var _))
      extended.ifPresent(later -> parts.add(Prose.note(texts.get("calendar.ui.extended", later))));
    if (entry.when() instanceof Entry.When.Asks(var missing)) {
      parts.add(Prose.strong(texts.refusal(missing)));
      parts.add(Prose.note(texts.next(missing)));
    } else {
      parts.add(Prose.note(new EntryWords(texts).by(entry)));
    }
    parts.add(Prose.note(texts.get("calendar.who") + ": " + entry.matter().doer().in(texts)));
    entry.done().ifPresent(done -> parts.add(Prose.strong(texts.get("calendar.ui.done", done))));
    entry.proof().ifPresent(how -> parts.add(Prose.note(how)));
    if (entry.matter().isDone() && entry.due().isPresent() && room.marks()) tick(form);
    room.desk().navigation().open(entry.matter().in(texts), form);
  }

  private void tick(VBox form) {
    day.setId("doneOn");
    day.setNear(room.today());
    day.setValue(entry.done().orElse(room.today()));
    proof.setId("doneProof");
    entry.proof().ifPresent(proof::setText);
    var how = new FormField(texts.get("member.paper.proof"), proof);
    how.setHint(texts.get("calendar.ui.proof"));
    var deed = FormParts.primary("doneDeed", texts.get("calendar.ui.deed"), this::act);
    var deeds = FormParts.deeds(deed);
    if (entry.done().isPresent())
      deeds
          .getChildren()
          .add(
              FormParts.button(
                  "notDone", texts.get("calendar.ui.notDone"), () -> mark(Optional.empty())));
    form.getChildren()
        .addAll(
            new FormField(texts.get("calendar.ui.day"), day),
            how,
            new ReadersLine(room.desk(), Space.COMMON),
            deeds);
  }

  private void act() {
    var typed = day.typed();
    if (typed.isEmpty()) day.requestFocus();
    else mark(typed);
  }

  private void mark(Optional<LocalDate> done) {
    room.desk()
        .tasks()
        .run(
            () ->
                room.calendar().mark(year, entry.matter(), done, done.map(any -> proof.getText())),
            this::tell);
  }

  private void tell(CalendarOutcome outcome) {
    switch (outcome) {
      case CalendarOutcome.Saved saved -> {
        room.desk().navigation().closeSheet();
        room.desk()
            .notices()
            .done(
                texts.get("calendar.ui.saved", entry.matter()),
                () ->
                    room.desk()
                        .tasks()
                        .run(() -> room.calendar().undo(saved.deed()), any -> then.run()));
        then.run();
      }
      case Refusal refusal -> notice.refuse(refusal);
    }
  }
}
