package coop.meent.sync.ui;

import coop.meent.ui.DateField;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.Notice;
import coop.meent.ui.Prose;
import coop.meent.ui.Shortcut;
import java.time.LocalDate;
import java.util.List;

/// An entry that came after its period was locked: book it again on an open day, or leave it out.
final class LateSheet {

  private final SyncDesk desk;
  private final SyncViewModel model;
  private final Picture.Lateness late;
  private final DateField date;
  private final FormField field;

  LateSheet(SyncDesk desk, SyncViewModel model, Picture.Lateness late) {
    this.desk = desk;
    this.model = model;
    this.late = late;
    date = new DateField(desk.texts());
    date.setId("lateDate");
    field = new FormField(desk.text("sync.ui.late.on"), date);
    field.setHint(
        desk.text("sync.ui.late.on.hint", desk.texts().date(late.entry().open().minusDays(1))));
    var today = LocalDate.now(desk.clock());
    date.setValue(today.isBefore(late.entry().open()) ? late.entry().open() : today);
  }

  void open() {
    var entry = late.entry();
    var again = Parts.primary("bookAgain", desk.text("sync.ui.late.book"), this::book);
    var leave = FormParts.button("leaveOut", desk.text("sync.ui.late.leave"), this::leave);
    desk.desk()
        .navigation()
        .open(
            desk.text("sync.ui.late.title"),
            FormParts.form(
                Prose.strong(entry.text()),
                Prose.plain(
                    desk.text(
                        "sync.ui.late.what",
                        desk.texts().euro(entry.amount()),
                        desk.texts().date(entry.date()),
                        entry.book())),
                Prose.note(
                    desk.text(
                        "sync.ui.late.who",
                        late.author(),
                        desk.moments().full(entry.when()),
                        late.locker())),
                field,
                Parts.deeds(again),
                Prose.note(desk.text("sync.ui.late.leave.why")),
                Parts.deeds(leave)),
            List.of(Shortcut.of("Alt+L", desk.text("sync.ui.late.leave"), this::leave)));
  }

  private void book() {
    var day = date.getValue();
    if (day == null) return;
    model.bookAgain(late.entry(), day, this::tried);
  }

  private void tried(Tried<String> tried) {
    if (tried instanceof Tried.No<String>(var why)) {
      var notice = Notice.refused(desk.texts(), why);
      field.setHint(notice.what() + " " + notice.next());
      date.requestFocus();
    }
  }

  private void leave() {
    var question =
        new Dialogs.Question(
            desk.text("sync.ui.late.leave.ask"),
            desk.text("sync.ui.late.leave.means", late.entry().text(), late.author()),
            desk.text("sync.ui.late.leave"),
            false);
    desk.desk().dialogs().confirm(question, () -> model.leaveOut(late.entry()));
  }
}
