package coop.meent.bank.ui;

import coop.meent.bank.Proposal;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.ui.DimensionChoices.AssignmentName;
import coop.meent.ledger.ui.DimensionChoices.MemberName;
import coop.meent.ui.Card;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Fxml;
import coop.meent.ui.NoticeBar;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The chosen line beside the table: what it is, where it will go and why, and what can be done.
final class BookingPanel {

  private final BankView view;
  private final BankDesk desk;
  private final BookingModel model;
  private final Parent root;

  @FXML private Card card;
  @FXML private NoticeBar notice;
  @FXML private Label amount;
  @FXML private Label what;
  @FXML private VBox form;
  @FXML private ChoiceField<Account> account;
  @FXML private ChoiceField<MemberName> member;
  @FXML private ChoiceField<AssignmentName> assignment;
  @FXML private TextField text;
  @FXML private Label why;
  @FXML private Button book;
  @FXML private Button split;
  @FXML private Button rule;
  @FXML private Button entry;
  @FXML private Button takeBack;

  BookingPanel(BankView view, BankDesk desk, BookingModel model) {
    this.view = view;
    this.desk = desk;
    this.model = model;
    root = Fxml.load(this, desk.texts());
    account.value().bindBidirectional(model.account);
    member.value().bindBidirectional(model.member);
    assignment.value().bindBidirectional(model.assignment);
    text.textProperty().bindBidirectional(model.text);
    notice.notice().bindBidirectional(model.notice);
    model.row.subscribe(this::show);
  }

  void fill(BankOverview overview) {
    account.choices(overview.accountsOf(overview.own().id()), desk.books()::name);
    member.choices(overview.choices().members(), MemberName::name);
    assignment.choices(overview.choices().assignments(), AssignmentName::name);
  }

  private void show(@Nullable BankRow row) {
    card.setVisible(row != null);
    if (row == null) return;
    var texts = desk.texts();
    var content = row.line().content();
    boolean open = row.line().isOpen();
    card.setTitle(row.who());
    card.setNote(texts.shortDate(content.booked()));
    amount.setText(texts.euro(content.amount()));
    what.setText(what(row));
    why.setText(why(texts, row));
    seen(form, open);
    for (var button : new Button[] {book, split, rule}) seen(button, open);
    for (var button : new Button[] {entry, takeBack}) seen(button, !open);
  }

  private static String what(BankRow row) {
    return row.line()
        .content()
        .counterpartyIban()
        .filter(iban -> !iban.equals(row.who()))
        .map(iban -> row.what().isEmpty() ? iban : row.what() + " · " + iban)
        .orElse(row.what());
  }

  private static String why(Texts texts, BankRow row) {
    if (!row.line().isOpen()) return texts.get("bank.why.booked");
    return row.proposal()
        .map(Proposal::reason)
        .map(reason -> texts.get("bank.why", reason.words(texts)))
        .orElse(texts.get("bank.why.none"));
  }

  private static void seen(javafx.scene.Node node, boolean yes) {
    node.setVisible(yes);
    node.setManaged(yes);
  }

  Parent root() {
    return root;
  }

  /// Where the person goes on when nothing is proposed.
  void focusAccount() {
    account.requestFocus();
  }

  @FXML
  void onBook() {
    model.book(view::booked);
  }

  @FXML
  void onSplit() {
    var row = model.row.get();
    if (row != null) view.split(row);
  }

  @FXML
  void onRule() {
    var row = model.row.get();
    if (row != null) view.makeRule(row);
  }

  @FXML
  void onEntry() {
    var row = model.row.get();
    if (row != null) row.line().entry().ifPresent(desk.openEntry());
  }

  @FXML
  void onTakeBack() {
    var row = model.row.get();
    if (row != null) view.takeBack(row);
  }
}
