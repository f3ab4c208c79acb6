package coop.meent.audit.ui;

import coop.meent.audit.Look;
import coop.meent.audit.Standing;
import coop.meent.store.Space;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.WordsArea;
import java.util.Optional;

/// Asks something of an entry, or of the year as a whole.
final class AskForm {

  private static final int LINES = 4;

  private final AuditDesk room;
  private final Standing standing;
  private final Optional<Look> look;
  private final NoticeBar notice;
  private final WordsArea words = new WordsArea();

  AskForm(AuditDesk room, Standing standing, Optional<Look> look) {
    this.room = room;
    this.standing = standing;
    this.look = look;
    notice = new NoticeBar(room.texts());
  }

  void open() {
    words.setId("auditWords");
    words.setPrefRowCount(LINES);
    var about =
        look.map(one -> room.text("audit.ask.entry.why", one.entry().reference()))
            .orElseGet(() -> room.text("audit.ask.year.why", String.valueOf(standing.year())));
    room.desk()
        .navigation()
        .open(
            room.text("audit.ask.title"),
            FormParts.form(
                notice,
                Prose.note(about),
                new FormField(room.text("audit.question"), words),
                new ReadersLine(room.desk(), Space.OFFICE),
                FormParts.primary("auditAskDeed", room.text("audit.ask.deed"), this::act)));
  }

  private void act() {
    var said = words.getText();
    var me = room.me().get();
    var entry = look.map(one -> one.entry().id());
    room.run(
        () -> room.audits().ask(standing.year(), entry, said, me),
        notice,
        step -> room.done(room.text("audit.ask.done")));
  }
}
