package coop.meent.ledger.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.ui.Badge;
import coop.meent.ui.Fxml;
import coop.meent.ui.Shortcut;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
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
  @FXML private VBox like;
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
    tellLike(List.of());
    desk.tasks().run(() -> desk.doubles().like(entry.id()), this::tellLike);
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

  /// What it looks like: the other one click away, and a word that they are two.
  private void tellLike(List<JournalEntry> found) {
    like.setVisible(!found.isEmpty());
    like.setManaged(!found.isEmpty());
    like.getChildren().clear();
    if (found.isEmpty()) return;
    var badge = new StatusBadge();
    badge.show(new Badge(Tone.WAIT, desk.texts().get("double.like")));
    like.getChildren().add(badge);
    for (var one : found) like.getChildren().add(like(one));
  }

  private Node like(JournalEntry one) {
    var texts = desk.texts();
    var link = new Hyperlink(texts.get("double.one", one.reference(), one.date(), one.text()));
    link.setId("like-" + one.reference());
    link.setWrapText(true);
    link.setOnAction(event -> page.openEntry(one.id()));
    HBox.setHgrow(link, Priority.ALWAYS);
    link.setMaxWidth(Double.MAX_VALUE);
    var two = new Button(texts.get("double.two"));
    two.setId("two-" + one.reference());
    two.setMinWidth(Region.USE_PREF_SIZE);
    two.setOnAction(event ->
        desk.tasks()
            .run(() -> desk.doubles().putAside(entry.id(), one.id()), deed -> areTwo(one, deed)));
    var row = new HBox(8, link, two);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void areTwo(JournalEntry one, Optional<DeedId> deed) {
    var texts = desk.texts();
    var said = texts.get("double.two.done", entry.reference(), one.reference());
    deed.ifPresentOrElse(
        made -> desk.desk().notices().done(said, () -> undo(made)),
        () -> desk.desk().notices().done(texts.get("double.two.refused")));
    desk.tasks().run(() -> desk.doubles().like(entry.id()), this::tellLike);
  }

  private void undo(DeedId deed) {
    desk.tasks()
        .run(
            () -> {
              desk.doubles().undo(deed);
              return desk.doubles().like(entry.id());
            },
            this::tellLike);
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
