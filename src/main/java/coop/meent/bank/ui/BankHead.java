package coop.meent.bank.ui;

import coop.meent.bank.BankAccountSummary;
import coop.meent.bank.BookingOutcome.Booked;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.Fxml;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Shortcut;
import coop.meent.ui.StatusBadge;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Above the lines: which account, whether the books agree with the bank and why not, and what can
/// be done with all lines at once.
final class BankHead {

  private final BankDesk desk;
  private final BankViewModel model;
  private final Runnable importing;
  private final Runnable changed;
  private final Parent root;

  @FXML private ComboBox<BankAccountSummary> accounts;
  @FXML private Label iban;
  @FXML private StatusBadge agreement;
  @FXML private Label toBook;
  @FXML private Button accept;
  @FXML private NoticeBar notice;
  @FXML private VBox facts;

  /// @param changed told when lines were booked, or opened again
  BankHead(BankDesk desk, BankViewModel model, Runnable importing, Runnable changed) {
    this.desk = desk;
    this.model = model;
    this.importing = importing;
    this.changed = changed;
    root = Fxml.load(this, desk.texts());
    notice.notice().bindBidirectional(model.notice);
    accounts.setConverter(
        new ChoiceNames<>(
            one -> one.account().name() + " · " + BankWords.iban(one.account().iban())));
    accounts.setButtonCell(new ChosenAccount());
    accounts.valueProperty().subscribe(this::choose);
    model.overview().subscribe(this::fill);
    model.account.subscribe((before, now) -> tell());
    tell();
  }

  private void choose(@Nullable BankAccountSummary chosen) {
    if (chosen != null) model.account.set(chosen);
  }

  private void fill(@Nullable Overview now) {
    if (now == null) return;
    boolean several = now.accounts().size() > 1;
    accounts.getItems().setAll(now.accounts());
    Parts.show(accounts, several);
    Parts.show(iban, !several);
    tell();
  }

  private void tell() {
    var chosen = model.account.get();
    Parts.show(root, chosen != null);
    if (chosen == null) return;
    var texts = desk.texts();
    accounts.setValue(chosen);
    iban.setText(BankWords.iban(chosen.account().iban()));
    agreement.show(model.agreement());
    long open = chosen.openLines();
    toBook.setText(open == 0 ? "" : texts.count("bank.ui.toBook", open));
    int certain = model.certain().size();
    accept.setText(texts.count("bank.ui.accept", certain));
    Parts.show(accept, certain > 0);
    facts.getChildren().setAll(model.facts().stream().map(FactLine::new).toList());
    Parts.show(facts, !facts.getChildren().isEmpty());
  }

  @FXML
  void onImport() {
    importing.run();
  }

  @FXML
  void onAccept() {
    model.acceptCertain(this::accepted);
  }

  private void accepted(List<Booked> booked) {
    if (!booked.isEmpty())
      desk.desk()
          .notices()
          .done(
              desk.texts().count("bank.ui.accepted", booked.size()),
              () -> model.undo(booked, () -> takenBack(booked.size())));
    changed.run();
  }

  private void takenBack(int count) {
    desk.desk().notices().done(desk.texts().count("bank.ui.reopenedAll", count));
    changed.run();
  }

  List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>();
    if (accept.isVisible()) all.add(Shortcut.of("Ctrl+Enter", accept.getText(), accept::fire));
    if (accounts.isVisible())
      all.add(Shortcut.of("C", accounts.getAccessibleText(), this::chooseAccount));
    return all;
  }

  private void chooseAccount() {
    accounts.requestFocus();
    accounts.show();
  }

  Parent root() {
    return root;
  }

  /// The list tells names too; closed, the box is as short as the number.
  private static final class ChosenAccount extends ListCell<BankAccountSummary> {
    @Override
    protected void updateItem(@Nullable BankAccountSummary item, boolean empty) {
      super.updateItem(item, empty);
      setText(item == null ? "" : BankWords.iban(item.account().iban()));
    }
  }
}
