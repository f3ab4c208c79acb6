package coop.meent.bank.ui;

import coop.meent.base.Refusal;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.RecordOutcome;
import coop.meent.ui.DateField;
import coop.meent.ui.Fxml;
import coop.meent.ui.NoticeBar;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// Asks why a booking is taken back. The mirror entry carries the reason; the line is open again.
final class TakeBackForm {

  private final BankDesk desk;
  private final JournalEntry entry;
  private final Runnable taken;

  @FXML private NoticeBar notice;
  @FXML private Label what;
  @FXML private TextField text;
  @FXML private DateField date;
  @FXML private Button deed;

  TakeBackForm(BankDesk desk, JournalEntry entry, Runnable taken) {
    this.desk = desk;
    this.entry = entry;
    this.taken = taken;
  }

  void open() {
    var texts = desk.texts();
    var root = Fxml.load(this, texts);
    what.setText(texts.get("bank.ui.takeBack.what", entry.reference(), entry.text()));
    text.setText(texts.get("bank.ui.takeBack.text", entry.reference(), entry.text()));
    date.setValue(entry.date());
    deed.setText(texts.get("bank.ui.takeBack.deed", entry.reference()));
    desk.desk().navigation().open(texts.get("bank.ui.takeBack.title", entry.reference()), root);
  }

  @FXML
  void onTakeBack() {
    var day = date.typed();
    if (day.isEmpty()) {
      date.requestFocus();
      return;
    }
    var words = text.getText();
    desk.tasks().run(() -> desk.ledger().reverse(entry.id(), day.get(), words), this::show);
  }

  private void show(RecordOutcome outcome) {
    if (outcome instanceof Refusal refusal) {
      notice.refuse(refusal);
      return;
    }
    desk.desk().navigation().closeSheet();
    taken.run();
  }
}
