package coop.meent.bank.ui;

import coop.meent.bank.RuleOutcome;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.ui.DimensionNames.AssignmentName;
import coop.meent.ledger.ui.DimensionNames.MemberName;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.FormField;
import coop.meent.ui.Fxml;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// The fields of a rule. What is refused is told under the field it is about.
final class RuleForm {

  private final BankDesk desk;
  private final RuleFormViewModel model;
  private final Runnable saved;
  private final StringProperty accountError = new SimpleStringProperty("");
  private final StringProperty memberError = new SimpleStringProperty("");

  @FXML private TextField name;
  @FXML private FormField nameField;
  @FXML private ComboBox<Way> way;
  @FXML private TextField counterparty;
  @FXML private FormField counterpartyField;
  @FXML private TextField iban;
  @FXML private FormField ibanField;
  @FXML private TextField text;
  @FXML private Label fits;
  @FXML private ChoiceField<Account> ruleAccount;
  @FXML private FormField accountField;
  @FXML private ChoiceField<MemberName> ruleMember;
  @FXML private FormField memberField;
  @FXML private ChoiceField<AssignmentName> ruleAssignment;
  @FXML private TextField entryText;
  @FXML private Button save;

  RuleForm(BankDesk desk, RuleFormViewModel model, Runnable saved) {
    this.desk = desk;
    this.model = model;
    this.saved = saved;
  }

  void open() {
    var texts = desk.texts();
    var root = Fxml.load(this, texts);
    fill(texts);
    bind();
    save.setText(texts.get(model.isNew() ? "bank.ui.rule.make.deed" : "bank.ui.rule.change.deed"));
    model.refused.subscribe(this::tell);
    var title = texts.get(model.isNew() ? "bank.ui.rule.make.title" : "bank.ui.rule.change.title");
    desk.desk().navigation().open(title, root);
  }

  private void fill(Texts texts) {
    var catalogue = model.catalogue();
    way.getItems().setAll(Way.values());
    way.setConverter(new ChoiceNames<>(one -> one.words(texts)));
    ruleAccount.choices(
        catalogue.current(), one -> BankWords.account(texts, one), BankWords::alsoKnownAs);
    ruleMember.choices(catalogue.members(), MemberName::name);
    ruleAssignment.choices(catalogue.assignments(), AssignmentName::name);
  }

  private void bind() {
    name.textProperty().bindBidirectional(model.name);
    way.valueProperty().bindBidirectional(model.way);
    counterparty.textProperty().bindBidirectional(model.counterparty);
    iban.textProperty().bindBidirectional(model.iban);
    text.textProperty().bindBidirectional(model.text);
    ruleAccount.value().bindBidirectional(model.account);
    ruleMember.value().bindBidirectional(model.member);
    ruleAssignment.value().bindBidirectional(model.assignment);
    entryText.textProperty().bindBidirectional(model.entryText);
    fits.textProperty().bind(model.fits());
    fits.managedProperty().bind(fits.textProperty().isNotEmpty());
    error(accountField, ruleAccount, accountError);
    error(memberField, ruleMember, memberError);
  }

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

  private void tell(@Nullable RuleOutcome outcome) {
    nameField.error().set("");
    counterpartyField.error().set("");
    ibanField.error().set("");
    accountError.set("");
    memberError.set("");
    if (!(outcome instanceof Refusal refusal)) return;
    var words = desk.texts().refusal(refusal) + " " + desk.texts().next(refusal);
    switch (outcome) {
      case RuleOutcome.Saved _ -> {}
      case RuleOutcome.NoName _, RuleOutcome.NameTaken _ -> nameField.error().set(words);
      case RuleOutcome.NoCondition _ -> counterpartyField.error().set(words);
      case RuleOutcome.NoSuchAccount _ ->
          accountError.set(
              model.account.get() == null ? desk.texts().get("bank.ui.noAccount") : words);
      case RuleOutcome.BadIban _ -> ibanField.error().set(words);
      case RuleOutcome.MemberMissing _ -> memberError.set(words);
    }
  }

  @FXML
  void onSave() {
    model.save(() -> {
      desk.desk().navigation().closeSheet();
      desk.desk().notices().done(desk.texts().get("bank.ui.rule.saved", model.name.get()));
      saved.run();
    });
  }
}
