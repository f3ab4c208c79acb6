package coop.meent.ledger.ui;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.ui.Fxml;
import coop.meent.ui.Shortcut;
import coop.meent.ui.StatusBadge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One entry in the sheet: when, what, on what paper, its lines; each account opens, and the entry
/// can be taken back.
final class EntryDetails {

  private final BooksPage page;
  private final BooksDesk desk;
  private final JournalEntry entry;
  private final EntryWords words;

  @FXML private Label date;
  @FXML private Label text;
  @FXML private Label document;
  @FXML private Label recorded;
  @FXML private StatusBadge state;
  @FXML private VBox lines;
  @FXML private Button reverse;
  @FXML private Button other;
  @FXML private VBox change;
  @FXML private Label changeWords;
  @FXML private Button changeOther;
  @FXML private Button changeBack;
  private Optional<EntryChanges.Lot> lot = Optional.empty();

  EntryDetails(BooksPage page, JournalEntry entry) {
    this.page = page;
    this.entry = entry;
    desk = page.desk();
    words =
        EntryWords.of(
            desk, page.choice().catalogue().get().accounts().getOrDefault(entry.book(), List.of()));
  }

  void open() {
    var root = Fxml.load(this, desk.texts());
    var texts = desk.texts();
    date.setText(texts.date(entry.date()));
    text.setText(entry.text());
    document.setText(
        entry.document().map(paper -> texts.get("ledger.entry.document", paper)).orElse(""));
    document.setManaged(entry.document().isPresent());
    var day = entry.recordedAt().atZone(desk.clock().getZone()).toLocalDate();
    recorded.setText(texts.get("ledger.entry.recorded", day));
    state.show(words.state(entry));
    for (var posting : entry.postings()) lines.getChildren().add(line(texts, posting));
    boolean open = entry.reversedBy().isEmpty();
    reverse.setVisible(open);
    reverse.setManaged(open);
    other.setVisible(linked().isPresent());
    other.setManaged(linked().isPresent());
    other.setText(texts.get(open ? "ledger.entry.reverses" : "ledger.entry.reversedBy"));
    tellLot(Optional.empty());
    desk.tasks().run(() -> desk.changes().around(entry.id()), this::tellLot);
    desk.desk()
        .navigation()
        .open(texts.get("ledger.entry.title", entry.reference()), root, shortcuts());
  }

  private List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>();
    if (reverse.isVisible()) all.add(Shortcut.of("R", reverse.getText(), this::onReverse));
    if (other.isVisible()) all.add(Shortcut.of("O", other.getText(), this::onOther));
    return all;
  }

  /// That it was changed together with others, and what stands in its place or stood there before.
  private void tellLot(Optional<EntryChanges.Lot> found) {
    lot = found.filter(EntryChanges.Lot::stands);
    change.setVisible(lot.isPresent());
    change.setManaged(lot.isPresent());
    if (lot.isEmpty()) return;
    var texts = desk.texts();
    changeWords.setText(texts.count("correction.lot", lot.get().count()));
    changeOther.setText(
        texts.get(lot.get().instead().isPresent() ? "correction.instead" : "correction.before"));
    changeBack.setText(texts.count("correction.lot.takeBack", lot.get().count()));
  }

  private Node line(Texts texts, Posting posting) {
    var account = new Hyperlink(words.account(posting));
    account.setOnAction(event -> openAccount(posting));
    var about = page.choice().catalogue().get().words(posting.dimensions());
    var foreign =
        posting.original().map(one -> one.in(texts) + ", " + one.rate().in(texts)).orElse("");
    var parts = Stream.of(posting.text().orElse(""), foreign, about, posting.vatCode().orElse(""));
    var second = new Label(parts.filter(one -> !one.isEmpty()).collect(Collectors.joining(" · ")));
    second.getStyleClass().add("note");
    second.setWrapText(true);
    second.setManaged(!second.getText().isEmpty());
    var left = new VBox(account, second);
    HBox.setHgrow(left, Priority.ALWAYS);
    var amount = new Label(side(texts, posting.amount()));
    amount.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(8, left, amount);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("posting-row");
    return row;
  }

  private static String side(Texts texts, Money amount) {
    var key = amount.isNegative() ? "ledger.credit.amount" : "ledger.debit.amount";
    return texts.get(key, texts.money(amount.abs()));
  }

  private void openAccount(Posting posting) {
    var account = words.accounts().get(posting.account());
    if (account != null) page.openAccount(account);
  }

  /// The entry that took this one back, or that this one took back.
  private Optional<EntryId> linked() {
    return entry.reversedBy().or(entry::reverses);
  }

  @FXML
  void onOther() {
    linked().ifPresent(page::openEntry);
  }

  @FXML
  void onChangeOther() {
    lot.flatMap(one -> one.instead().or(one::before)).ifPresent(page::openEntry);
  }

  @FXML
  void onChangeBack() {
    lot.ifPresent(one -> desk.tasks().run(() -> desk.changes().takeBack(one), this::takenBack));
  }

  private void takenBack(Optional<Refusal> refusal) {
    var texts = desk.texts();
    int many = lot.map(EntryChanges.Lot::count).orElse(0);
    desk.desk().navigation().closeSheet();
    desk.desk()
        .notices()
        .done(
            refusal
                .map(why -> texts.refusal(why) + " " + texts.next(why))
                .orElseGet(() -> texts.count("correction.takenBack", many)));
    desk.desk().navigation().refresh();
  }

  @FXML
  void onReverse() {
    new ReversalForm(page, entry).open();
  }
}
