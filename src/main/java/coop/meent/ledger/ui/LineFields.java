package coop.meent.ledger.ui;

import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.ui.DimensionNames.AssignmentName;
import coop.meent.ledger.ui.DimensionNames.MemberName;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.MoneyField;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The fields of one line of an entry, in the order of the titles above them.
final class LineFields {

  private final LineModel line;
  private final ChoiceField<Account> account;
  private final TextField text = new TextField();
  private final ChoiceField<MemberName> member;
  private final ChoiceField<AssignmentName> assignment;
  private final MoneyField debit;
  private final MoneyField credit;
  private final Button remove = new Button("", new FontIcon(Feather.X));

  LineFields(BooksDesk desk, Catalogue catalogue, List<Account> accounts, LineModel line) {
    var texts = desk.texts();
    this.line = line;
    account = new ChoiceField<>(texts);
    member = new ChoiceField<>(texts);
    assignment = new ChoiceField<>(texts);
    debit = new MoneyField(texts);
    credit = new MoneyField(texts);
    account.choices(accounts, desk::name);
    member.choices(catalogue.names().members(), MemberName::name);
    assignment.choices(catalogue.names().assignments(), AssignmentName::name);
    remove.getStyleClass().add("icon-only");
    bind();
    name(texts);
  }

  private void bind() {
    account.value().bindBidirectional(line.account);
    text.textProperty().bindBidirectional(line.text);
    member.value().bindBidirectional(line.member);
    assignment.value().bindBidirectional(line.assignment);
    debit.value().bindBidirectional(line.debit);
    credit.value().bindBidirectional(line.credit);
  }

  private void name(Texts texts) {
    account.setAccessibleText(texts.get("ledger.account"));
    text.setAccessibleText(texts.get("ledger.text"));
    member.setAccessibleText(texts.get("ledger.member"));
    assignment.setAccessibleText(texts.get("ledger.assignment"));
    debit.setAccessibleText(texts.get("ledger.debit"));
    credit.setAccessibleText(texts.get("ledger.credit"));
    remove.setAccessibleText(texts.get("ledger.entry.removeLine"));
    for (Control field : List.of(account, text, member, assignment, debit, credit))
      field.setMaxWidth(Double.MAX_VALUE);
  }

  /// @param number from 1, for the ids by which tests and scripts find the fields
  List<Node> numbered(int number) {
    account.setId("account-" + number);
    text.setId("text-" + number);
    member.setId("member-" + number);
    assignment.setId("assignment-" + number);
    debit.setId("debit-" + number);
    credit.setId("credit-" + number);
    remove.setId("remove-" + number);
    return List.of(account, text, member, assignment, debit, credit, remove);
  }

  void onRemove(Runnable act) {
    remove.setOnAction(event -> act.run());
  }
}
