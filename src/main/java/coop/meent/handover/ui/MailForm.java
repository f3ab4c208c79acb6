package coop.meent.handover.ui;

import coop.meent.base.Id.HandoverId;
import coop.meent.base.Refusal;
import coop.meent.handover.ClientMail;
import coop.meent.handover.HandoverOutcome;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The word to the client, to read over, change, copy and send: nothing goes out by itself. Whoever
/// sent it says so, and the team sees what the client was told, and when.
record MailForm(HandoverDesk room, HandoverId handover, ClientMail mail, Runnable done) {

  private static final int ROWS = 14;

  void open() {
    var notice = new NoticeBar(room.desk().texts());
    var subject = new TextField(mail.subject());
    subject.setId("mailSubject");
    var text = new TextArea(mail.text());
    text.setId("mailText");
    text.setWrapText(true);
    text.setPrefRowCount(ROWS);
    var copy =
        FormParts.primary("mailCopy", room.text("away.ui.mail.copy"), () -> copy(subject, text));
    var sent =
        FormParts.button("mailSent", room.text("away.ui.mail.sent"), () -> sent(text, notice));
    var form =
        FormParts.form(
            notice,
            Prose.plain(room.text("away.ui.mail.why")),
            Prose.note(mail.to().orElseGet(() -> room.text("away.ui.mail.noAddress"))),
            new FormField(room.text("away.ui.mail.subject"), subject),
            new FormField(room.text("away.ui.mail.text"), text),
            FormParts.deeds(copy, sent),
            Prose.note(room.text("away.ui.mail.sent.why")));
    room.desk().navigation().open(room.text("away.ui.mail", mail.client()), form);
  }

  private void copy(TextField subject, TextArea text) {
    var content = new ClipboardContent();
    content.putString(subject.getText() + "\n\n" + text.getText());
    Clipboard.getSystemClipboard().setContent(content);
    room.desk().notices().done(room.text("away.ui.mail.copied"));
  }

  private void sent(TextArea text, NoticeBar notice) {
    var words = text.getText();
    room.desk()
        .tasks()
        .run(
            () -> room.transfers().tell(handover, words, room.today(), room.me().id()),
            outcome -> {
              switch (outcome) {
                case HandoverOutcome.Done _ -> {
                  room.desk().navigation().closeSheet();
                  room.desk().notices().done(room.text("away.ui.mail.told", mail.client()));
                  done.run();
                }
                case Refusal refusal -> notice.refuse(refusal);
              }
            });
  }
}
