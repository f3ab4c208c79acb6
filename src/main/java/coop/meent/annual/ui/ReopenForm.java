package coop.meent.annual.ui;

import coop.meent.base.Refusal;
import coop.meent.ledger.Book;
import coop.meent.ledger.YearOutcome;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

/// Asks why a closed year is opened again, and opens it.
final class ReopenForm {

  private final YearDesk room;
  private final Book book;
  private final int year;
  private final Consumer<YearOutcome> told;
  private final NoticeBar notice;
  private final TextField reason = new TextField();

  ReopenForm(YearDesk room, Book book, int year, Consumer<YearOutcome> told) {
    this.room = room;
    this.book = book;
    this.year = year;
    this.told = told;
    notice = new NoticeBar(room.texts());
  }

  void open() {
    var name = String.valueOf(year);
    reason.setId("reopenReason");
    var deed = new Button(room.text("annual.reopen.act", name));
    deed.setId("reopenYear");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> act());
    room.desk()
        .navigation()
        .open(
            room.text("annual.reopen.act", name),
            FormParts.form(
                notice,
                Prose.note(room.text("annual.reopen.means")),
                new FormField(room.text("annual.reopen.reason"), reason),
                deed));
  }

  private void act() {
    room.desk()
        .tasks()
        .run(
            () -> room.room().years().reopen(book.id(), year, room.me().get(), reason.getText()),
            this::tell);
  }

  private void tell(YearOutcome outcome) {
    if (outcome instanceof Refusal refusal) notice.refuse(refusal);
    else told.accept(outcome);
  }
}
