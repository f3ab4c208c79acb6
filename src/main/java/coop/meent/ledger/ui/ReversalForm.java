package coop.meent.ledger.ui;

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

/// Asks when and why an entry is taken back.
final class ReversalForm {

  private final BooksPage page;
  private final BooksDesk desk;
  private final JournalEntry entry;

  @FXML private NoticeBar notice;
  @FXML private Label what;
  @FXML private DateField date;
  @FXML private TextField text;
  @FXML private Button reverse;

  ReversalForm(BooksPage page, JournalEntry entry) {
    this.page = page;
    this.entry = entry;
    desk = page.desk();
  }

  void open() {
    var texts = desk.texts();
    var root = Fxml.load(this, texts);
    what.setText(texts.get("ledger.reverse.what", entry.reference(), entry.text()));
    date.setValue(desk.today());
    text.setText(texts.get("ledger.reverse.text", entry.reference(), entry.text()));
    reverse.setText(texts.get("ledger.reverse.deed", entry.reference()));
    desk.desk().navigation().open(texts.get("ledger.reverse.title", entry.reference()), root);
  }

  @FXML
  void onReverse() {
    var day = date.typed();
    if (day.isEmpty()) {
      date.requestFocus();
      return;
    }
    var words = text.getText();
    desk.tasks().run(() -> desk.ledger().reverse(entry.id(), day.get(), words), this::show);
  }

  private void show(RecordOutcome outcome) {
    if (outcome instanceof RecordOutcome.Recorded(var reversal)) {
      desk.desk().navigation().closeSheet();
      page.recorded(reversal);
    } else if (outcome instanceof Refusal refusal) {
      notice.refuse(refusal);
    }
  }
}
