package coop.meent.bank.ui;

import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.ui.DimensionNames.AssignmentName;
import coop.meent.ledger.ui.DimensionNames.MemberName;
import coop.meent.ledger.ui.VatChoice;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.FormField;
import coop.meent.ui.Fxml;
import coop.meent.ui.MoneyField;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The fields of one part of a split line.
final class PartFields {

  private final Texts texts;
  private final SplitViewModel model;
  private final PartModel part;
  private final Parent root;

  @FXML private Label number;
  @FXML private Button remove;
  @FXML private FormField accountField;
  @FXML private ChoiceField<Account> account;
  @FXML private MoneyField amount;
  @FXML private FormField memberField;
  @FXML private ChoiceField<MemberName> member;
  @FXML private ChoiceField<AssignmentName> assignment;
  @FXML private ChoiceField<VatChoice> vat;
  @FXML private TextField text;
  @FXML private Label withVat;

  PartFields(Texts texts, SplitViewModel model, PartModel part) {
    this.texts = texts;
    this.model = model;
    this.part = part;
    root = Fxml.load(this, texts);
    var catalogue = model.chosen().words().catalogue();
    account.choices(
        catalogue.current(), one -> BankWords.account(texts, one), BankWords::alsoKnownAs);
    member.choices(catalogue.members(), MemberName::name);
    assignment.choices(catalogue.assignments(), AssignmentName::name);
    account.value().bindBidirectional(part.account);
    amount.value().bindBidirectional(part.amount);
    member.value().bindBidirectional(part.member);
    assignment.value().bindBidirectional(part.assignment);
    vat.choices(model.chosen().codes(), one -> one.name(texts.language()));
    vat.value().bindBidirectional(part.vat);
    text.textProperty().bindBidirectional(part.text);
    for (var field : List.of(part.account, part.vat, part.amount))
      field.subscribe((before, now) -> tell());
    tell();
    error(accountField, account, part.accountError);
    error(memberField, member, part.memberError);
    remove.setGraphic(new FontIcon(Feather.X));
  }

  /// What is missing takes the place of what the field itself finds wrong with what is typed.
  private static void error(FormField field, ChoiceField<?> choice, StringProperty missing) {
    field.error().unbind();
    field
        .error()
        .bind(
            Bindings.createStringBinding(
                () -> missing.get().isEmpty() ? choice.error().getValue() : missing.get(),
                missing,
                choice.error()));
  }

  /// `150.00 and 31.50 on 16219 Input VAT (5b)`
  private void tell() {
    var parts = model.withVat(part);
    var words = model.chosen().words();
    Parts.tell(
        withVat,
        parts.stream()
            .map(one ->
                texts.get(
                    "bank.ui.split.on", texts.money(one.amount()), words.account(one.account())))
            .collect(Collectors.joining("\n")));
  }

  /// @param index from 1, for the ids by which tests and scripts find the fields
  Parent numbered(int index) {
    number.setText(texts.get("bank.ui.split.part", index));
    remove.setAccessibleText(texts.get("bank.ui.split.remove", index));
    account.setId("account-" + index);
    amount.setId("amount-" + index);
    member.setId("member-" + index);
    assignment.setId("assignment-" + index);
    vat.setId("vat-" + index);
    text.setId("text-" + index);
    remove.setId("remove-" + index);
    return root;
  }

  @FXML
  void onRemove() {
    model.remove(part);
  }
}
