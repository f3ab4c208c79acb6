package coop.meent.ledger.ui;

import coop.meent.base.Money;
import coop.meent.ledger.Book;
import coop.meent.ledger.JournalEntry;
import coop.meent.ui.Badge;
import coop.meent.ui.DateField;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;

/// Any journal entry: date, text, paper, and as many lines as it takes. What is missing to balance
/// is shown while typing. Ctrl+Enter records.
final class EntryForm implements View {

  private static final KeyCombination RECORD =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private final BooksPage page;
  private final BooksDesk desk;
  private final Book book;
  private final EntryFormViewModel model;
  private final Map<LineModel, LineFields> fields = new HashMap<>();
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private DateField date;
  @FXML private TextField text;
  @FXML private TextField document;
  @FXML private GridPane lines;
  @FXML private StatusBadge balance;

  EntryForm(BooksPage page, Book book) {
    this.page = page;
    this.book = book;
    desk = page.desk();
    model = new EntryFormViewModel(desk, book);
    root = Fxml.load(this, desk.texts());
    date.setValue(desk.today());
    text.textProperty().bindBidirectional(model.text);
    document.textProperty().bindBidirectional(model.document);
    notice.notice().bindBidirectional(model.notice);
    model.lines().subscribe(this::place);
    place();
    model.difference().subscribe(this::tell);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void place() {
    lines.getChildren().removeIf(node -> rowOf(node) > 0);
    int number = 0;
    for (var line : model.lines()) {
      number++;
      var row = fields.computeIfAbsent(line, this::fields).numbered(number);
      lines.addRow(number, row.toArray(javafx.scene.Node[]::new));
    }
  }

  private static int rowOf(javafx.scene.Node node) {
    var row = GridPane.getRowIndex(node);
    return row == null ? 0 : row;
  }

  private LineFields fields(LineModel line) {
    var catalogue = page.choice().catalogue().get();
    var made = new LineFields(desk, catalogue, catalogue.accountsOf(book), line);
    made.onRemove(() -> model.remove(line));
    return made;
  }

  private void tell(Money difference) {
    var texts = desk.texts();
    balance.show(
        difference.isZero()
            ? new Badge(Tone.OK, texts.get("ledger.entry.balances"))
            : new Badge(
                Tone.WAIT,
                texts.get(
                    difference.isNegative()
                        ? "ledger.entry.missingDebit"
                        : "ledger.entry.missingCredit",
                    texts.euro(difference.abs()))));
  }

  private void pressed(KeyEvent event) {
    if (!RECORD.match(event)) return;
    onRecord();
    event.consume();
  }

  @FXML
  void onRecord() {
    model.record(date.typed(), this::recorded);
  }

  private void recorded(JournalEntry entry) {
    page.back();
    page.recorded(entry);
  }

  @FXML
  void onCancel() {
    page.back();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(
        new Heading(desk.texts().get("ledger.entry.new.title"), book.name()));
  }

  @Override
  public void shown() {
    text.requestFocus();
  }
}
