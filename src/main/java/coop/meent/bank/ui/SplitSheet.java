package coop.meent.bank.ui;

import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.ui.DimensionChoices.MemberName;
import coop.meent.ui.Badge;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.FormField;
import coop.meent.ui.Fxml;
import coop.meent.ui.MoneyField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Divides a bank line over accounts, members and texts.
final class SplitSheet {

  private final BankDesk desk;
  private final BankOverview overview;
  private final BankRow row;
  private final SplitModel model;
  private final Consumer<JournalEntry> booked;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private Label amount;
  @FXML private VBox parts;
  @FXML private StatusBadge rest;

  SplitSheet(BankDesk desk, BankOverview overview, BankRow row, Consumer<JournalEntry> booked) {
    this.desk = desk;
    this.overview = overview;
    this.row = row;
    this.booked = booked;
    model = new SplitModel(desk, row);
    root = Fxml.load(this, desk.texts());
    amount.setText(desk.texts().euro(row.line().content().amount()));
    notice.notice().bindBidirectional(model.notice);
    for (var part : model.parts()) parts.getChildren().add(fields(part));
    model.parts().addListener((ListChangeListener<PartModel>) change -> more());
    model.rest().subscribe(this::tell);
  }

  private void more() {
    for (int i = parts.getChildren().size(); i < model.parts().size(); i++)
      parts.getChildren().add(fields(model.parts().get(i)));
  }

  private Node fields(PartModel part) {
    var texts = desk.texts();
    int number = parts.getChildren().size() + 1;
    var account = new ChoiceField<Account>(texts);
    account.setId("part-account-" + number);
    account.choices(overview.accountsOf(book()), desk.books()::name);
    account.value().bindBidirectional(part.account);
    var money = new MoneyField(texts);
    money.setId("part-amount-" + number);
    money.value().bindBidirectional(part.amount);
    var member = new ChoiceField<MemberName>(texts);
    member.setId("part-member-" + number);
    member.choices(overview.choices().members(), MemberName::name);
    member.value().bindBidirectional(part.member);
    var text = new TextField();
    text.setId("part-text-" + number);
    text.textProperty().bindBidirectional(part.text);
    var box =
        new VBox(
            6,
            new FormField(texts.get("ledger.account"), account),
            pair(
                new FormField(texts.get("ledger.amount"), money),
                new FormField(texts.get("ledger.member"), member)),
            new FormField(texts.get("ledger.text"), text));
    box.getStyleClass().add("inset");
    return box;
  }

  private coop.meent.base.Id.BookId book() {
    return overview.summaries().stream()
        .map(summary -> summary.account())
        .filter(account -> account.id().equals(row.line().account()))
        .map(account -> account.book())
        .findFirst()
        .orElse(overview.own().id());
  }

  private static HBox pair(FormField left, FormField right) {
    for (var field : new FormField[] {left, right}) {
      field.setPrefWidth(100);
      HBox.setHgrow(field, Priority.ALWAYS);
    }
    return new HBox(8, left, right);
  }

  private void tell(Money left) {
    var texts = desk.texts();
    rest.show(
        left.isZero()
            ? new Badge(Tone.OK, texts.get("bank.split.whole"))
            : new Badge(
                Tone.WAIT,
                texts.get(
                    left.isNegative() ? "bank.split.tooMuch" : "bank.split.rest",
                    texts.euro(left.abs()))));
  }

  void open() {
    desk.books().desk().navigation().open(desk.texts().get("bank.split.title", row.who()), root);
  }

  @FXML
  void onBook() {
    model.book(entry -> {
      desk.books().desk().navigation().closeSheet();
      booked.accept(entry);
    });
  }
}
