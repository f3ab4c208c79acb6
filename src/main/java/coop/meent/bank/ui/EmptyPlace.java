package coop.meent.bank.ui;

import coop.meent.bank.BankLineFilter.Status;
import coop.meent.base.Texts;
import coop.meent.ui.EmptyState;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// What stands where there are no lines, and why there are none.
final class EmptyPlace {

  private final Texts texts;
  private final Runnable importing;
  private final StackPane node = new StackPane();

  EmptyPlace(Texts texts, Runnable importing) {
    this.texts = texts;
    this.importing = importing;
    node.setVisible(false);
  }

  Node node() {
    return node;
  }

  void tell(boolean isEmpty, BankViewModel model) {
    node.setVisible(isEmpty);
    if (isEmpty) node.getChildren().setAll(state(model));
  }

  private Node state(BankViewModel model) {
    var account = model.account.get();
    if (account == null) return noStatement();
    if (!model.words.get().isEmpty())
      return new EmptyState(
          Feather.SEARCH,
          texts.get("bank.ui.empty.words", model.words.get()),
          texts.get("bank.ui.empty.words.why"));
    if (model.status.get() == Status.OPEN && account.lines() > 0)
      return new EmptyState(
          Feather.CHECK_CIRCLE,
          texts.get("bank.ui.empty.booked"),
          texts.get("bank.ui.empty.booked.why"));
    return new EmptyState(
        Feather.INBOX, texts.get("bank.ui.empty.none"), texts.get("bank.ui.empty.none.why"));
  }

  private Node noStatement() {
    var begin = new Button(texts.get("bank.ui.import"));
    begin.setId("importFirst");
    begin.getStyleClass().add("primary");
    begin.setOnAction(event -> importing.run());
    return new EmptyState(
        Feather.INBOX,
        texts.get("bank.ui.empty.noStatement"),
        texts.get("bank.ui.empty.noStatement.why"),
        begin);
  }
}
