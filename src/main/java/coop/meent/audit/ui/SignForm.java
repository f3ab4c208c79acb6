package coop.meent.audit.ui;

import coop.meent.audit.AuditOutcome;
import coop.meent.audit.BooksMark;
import coop.meent.audit.PackLook;
import coop.meent.audit.Standing;
import coop.meent.store.Space;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.WordsArea;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Signs for oneself: which books, how far the work is, what the assembly should know, and the year
/// pack that was looked at.
final class SignForm {

  private static final int LINES = 5;

  private final AuditDesk room;
  private final Standing standing;
  private final NoticeBar notice;
  private final WordsArea remarks = new WordsArea();
  private final Label packSaid = Prose.note("");
  private Optional<String> pack = Optional.empty();

  SignForm(AuditDesk room, Standing standing) {
    this.room = room;
    this.standing = standing;
    notice = new NoticeBar(room.texts());
  }

  void open() {
    remarks.setId("auditRemarks");
    remarks.setPrefRowCount(LINES);
    packSaid.setId("auditPackSaid");
    packSaid.setText(room.text("audit.sign.pack.none"));
    var tally = standing.tally();
    List<Node> parts = new ArrayList<>();
    parts.add(notice);
    parts.add(Prose.note(room.text("audit.sign.why")));
    standing
        .books()
        .ifPresent(books ->
            parts.add(Prose.strong(room.text("audit.books", books.text(), books.entries()))));
    parts.add(
        Prose.plain(
            room.text(
                "audit.paper.tally", tally.seen(), tally.picked(), tally.asked(), tally.open())));
    var words = new FormField(room.text("audit.sign.remarks"), remarks);
    words.setHint(room.text("audit.sign.remarks.hint"));
    parts.add(words);
    parts.add(
        FormParts.item(
            List.of(packSaid),
            List.of(FormParts.button("auditPack", room.text("audit.sign.pack"), this::choose))));
    parts.add(new ReadersLine(room.desk(), Space.COMMON));
    parts.add(FormParts.primary("auditSignDeed", room.text("audit.sign.deed"), this::act));
    room.desk()
        .navigation()
        .open(
            room.text("audit.sign.title", String.valueOf(standing.year())),
            FormParts.form(parts.toArray(Node[]::new)));
  }

  private void choose() {
    room.desk()
        .dialogs()
        .openFile(
            new Dialogs.FileKind(
                room.text("audit.sign.pack"), room.text("annual.pack.kind"), List.of("*.zip")),
            this::look);
  }

  private void look(Path place) {
    room.desk()
        .tasks()
        .run(
            () -> PackLook.of(place),
            outcome -> {
              switch (outcome) {
                case AuditOutcome.Done<String>(var hash) -> {
                  pack = Optional.of(hash);
                  packSaid.setText(room.text("audit.paper.pack", BooksMark.shown(hash)));
                }
                case AuditOutcome.Refused<String>(var why) -> notice.refuse(why);
              }
            });
  }

  private void act() {
    var said = remarks.getText();
    var looked = pack;
    var me = room.me().get();
    room.run(
        () -> room.audits().sign(standing.year(), said, looked, me),
        notice,
        signed -> room.done(room.text("audit.sign.done", String.valueOf(standing.year()))));
  }
}
