package coop.meent.bank.ui;

import coop.meent.bank.BankLine;
import coop.meent.bank.BookingOutcome.Booked;
import coop.meent.bank.ui.LineViewModel.Chosen;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.ui.DimensionNames.AssignmentName;
import coop.meent.ledger.ui.DimensionNames.MemberName;
import coop.meent.ledger.ui.VatChoice;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Fxml;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The chosen line beside the list: what the bank wrote, what it would be booked as and why, or
/// what it was booked as; and what can be done with it.
final class LineCard {

  private final BankDesk desk;
  private final LineViewModel model;
  private final Consumer<Booked> booked;
  private final Parent root;

  @FXML private VBox card;
  @FXML private Label who;
  @FXML private Label day;
  @FXML private Label amount;
  @FXML private Label what;
  @FXML private Label iban;
  @FXML private VBox fields;
  @FXML private ChoiceField<Account> account;
  @FXML private Label accountError;
  @FXML private ChoiceField<MemberName> member;
  @FXML private ChoiceField<VatChoice> vat;
  @FXML private Label memberError;
  @FXML private ChoiceField<AssignmentName> assignment;
  @FXML private VBox parts;
  @FXML private Label why;
  @FXML private Label score;
  @FXML private NoticeBar notice;
  @FXML private FlowPane openDeeds;
  @FXML private Button book;
  @FXML private Button split;
  @FXML private FlowPane bookedDeeds;
  @FXML private Button openEntry;
  @FXML private Label readers;

  /// @param booked told when the line, whole or split, was booked or opened again
  LineCard(BankDesk desk, LineViewModel model, Consumer<Booked> booked) {
    this.desk = desk;
    this.model = model;
    this.booked = booked;
    root = Fxml.load(this, desk.texts());
    key(
        book,
        desk.texts().get("bank.ui.book"),
        new StackPane(new FontIcon(Feather.CORNER_DOWN_LEFT)));
    key(split, desk.texts().get("bank.ui.split"), keyLabel("S"));
    bind();
    model.chosen().subscribe(this::show);
    for (var field : List.of(model.account, model.vat, model.member, model.assignment))
      field.subscribe((before, now) -> tellWhy());
  }

  private static void key(Button button, String text, Node key) {
    button.setText(text);
    button.setGraphic(key);
    button.setContentDisplay(ContentDisplay.RIGHT);
  }

  private static Label keyLabel(String key) {
    var label = new Label(key);
    label.getStyleClass().add("key");
    return label;
  }

  private void bind() {
    account.value().bindBidirectional(model.account);
    vat.value().bindBidirectional(model.vat);
    member.value().bindBidirectional(model.member);
    assignment.value().bindBidirectional(model.assignment);
    notice.notice().bindBidirectional(model.notice);
    error(accountError, model.accountError);
    error(memberError, model.memberError);
    for (var field : List.of(account, vat, member, assignment)) field.setOnAction(event -> book());
  }

  private static void error(Label label, javafx.beans.property.StringProperty text) {
    label.textProperty().bind(text);
    label.visibleProperty().bind(text.isNotEmpty());
    label.managedProperty().bind(text.isNotEmpty());
  }

  private void show(@Nullable Chosen now) {
    Parts.show(card, now != null);
    if (now == null) return;
    var texts = desk.texts();
    var content = now.line().content();
    who.setText(now.row().who());
    day.setText(texts.date(content.booked()));
    amount.setText(texts.euro(content.amount()));
    Parts.tell(what, now.row().what());
    Parts.tell(iban, content.counterpartyIban().map(BankWords::iban).orElse(""));
    readers.setText(now.words().readers());
    fill(now);
    boolean several = !now.severalParts().isEmpty();
    boolean isOpen = now.entry().isEmpty();
    Parts.show(fields, isOpen && !several);
    Parts.show(openDeeds, isOpen);
    Parts.show(bookedDeeds, !isOpen);
    now.entry()
        .ifPresent(entry -> openEntry.setText(texts.get("bank.ui.entry", entry.reference())));
    tellWhy();
  }

  private void tellWhy() {
    var now = model.chosen().get();
    if (now == null) return;
    Parts.tell(why, now.entry().map(this::bookedWords).orElseGet(model::why));
    Parts.tell(score, now.entry().isPresent() ? "" : model.score());
    parts.getChildren().setAll(LineParts.of(now, model.withVat()));
    Parts.show(parts, !parts.getChildren().isEmpty());
  }

  private String bookedWords(JournalEntry entry) {
    var day = entry.recordedAt().atZone(desk.clock().getZone()).toLocalDate();
    return desk.texts().get("bank.ui.booked.on", entry.reference(), day);
  }

  private void fill(Chosen now) {
    var catalogue = now.words().catalogue();
    Texts texts = desk.texts();
    account.choices(
        catalogue.current(), one -> BankWords.account(texts, one), BankWords::alsoKnownAs);
    vat.choices(now.codes(), one -> one.name(texts.language()));
    member.choices(catalogue.members(), MemberName::name);
    assignment.choices(catalogue.assignments(), AssignmentName::name);
  }

  /// Books the line as the fields say.
  void book() {
    model.book(this::done);
  }

  private void done(Booked outcome) {
    var texts = desk.texts();
    var entry = outcome.entry().reference();
    desk.desk()
        .notices()
        .done(
            texts.get("bank.ui.booked", entry),
            () -> model.undo(outcome.line(), () -> reopened(outcome.line())));
    booked.accept(outcome);
  }

  private void reopened(BankLine line) {
    desk.desk().notices().done(desk.texts().get("bank.ui.reopened"));
    desk.desk().navigation().refresh();
    var now = model.chosen().get();
    if (now != null && now.line().id().equals(line.id())) model.choose(now.row());
  }

  void split() {
    var now = model.chosen().get();
    if (now == null || now.entry().isPresent()) return;
    var start = new SplitViewModel(desk, now, model.partsToSplit());
    new SplitSheet(desk, start, this::done).open();
  }

  /// What can be done with the chosen line by a key.
  ///
  /// @param list where Enter books
  List<Shortcut> shortcuts(Node list) {
    var now = model.chosen().get();
    if (now == null) return List.of();
    var texts = desk.texts();
    if (now.entry().isPresent())
      return List.of(
          Shortcut.of("E", texts.get("bank.key.entry"), this::onOpenEntry),
          Shortcut.of("U", texts.get("bank.key.takeBack"), this::onTakeBack));
    List<Shortcut> all = new ArrayList<>();
    all.add(Shortcut.of("Enter", texts.get("bank.key.book"), this::book).within(list));
    if (fields.isVisible()) {
      all.add(Shortcut.of("A", texts.get("bank.key.account"), account::requestFocus));
      all.add(Shortcut.of("V", texts.get("bank.key.vat"), vat::requestFocus));
      all.add(Shortcut.of("M", texts.get("bank.key.member"), member::requestFocus));
      all.add(Shortcut.of("P", texts.get("bank.key.assignment"), assignment::requestFocus));
    }
    all.add(Shortcut.of("S", texts.get("bank.key.split"), this::split));
    all.add(Shortcut.of("R", texts.get("bank.key.rule"), this::onMakeRule));
    return all;
  }

  @FXML
  void onBook() {
    book();
  }

  @FXML
  void onSplit() {
    split();
  }

  @FXML
  void onMakeRule() {
    var now = model.chosen().get();
    if (now == null) return;
    var form = RuleFormViewModel.like(desk, now, model);
    new RuleForm(desk, form, () -> desk.desk().navigation().refresh()).open();
  }

  @FXML
  void onOpenEntry() {
    var now = model.chosen().get();
    if (now != null) now.entry().ifPresent(entry -> desk.neighbours().openEntry(entry.id()));
  }

  @FXML
  void onTakeBack() {
    var now = model.chosen().get();
    if (now == null) return;
    now.entry()
        .ifPresent(entry -> new TakeBackForm(desk, entry, () -> reopened(now.line())).open());
  }

  Parent root() {
    return root;
  }
}
