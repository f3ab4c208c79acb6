package coop.meent.member.ui;

import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.store.Space;
import coop.meent.ui.DateField;
import coop.meent.ui.Desk;
import coop.meent.ui.FormField;
import coop.meent.ui.Fxml;
import coop.meent.ui.ReadersLine;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fields of one member. What is refused is told under the field it is about.
final class MemberForm {

  private final Texts texts;
  private final MemberFormViewModel model;
  private final Consumer<MemberOutcome.Saved> saved;
  private final Parent root;

  @FXML private TextField name;
  @FXML private TextField trade;
  @FXML private TextField email;
  @FXML private TextField phone;
  @FXML private TextField iban;
  @FXML private TextField town;
  @FXML private CheckBox legalEntity;
  @FXML private DateField joined;
  @FXML private DateField left;
  @FXML private FormField nameField;
  @FXML private FormField emailField;
  @FXML private FormField phoneField;
  @FXML private FormField ibanField;
  @FXML private FormField leftField;
  @FXML private VBox roles;
  @FXML private Button save;
  @FXML private StackPane readers;

  MemberForm(Desk desk, MemberFormViewModel model, Consumer<MemberOutcome.Saved> saved) {
    this.texts = desk.texts();
    this.model = model;
    this.saved = saved;
    root = Fxml.load(this, texts);
    name.textProperty().bindBidirectional(model.name);
    trade.textProperty().bindBidirectional(model.trade);
    email.textProperty().bindBidirectional(model.email);
    phone.textProperty().bindBidirectional(model.phone);
    iban.textProperty().bindBidirectional(model.iban);
    town.textProperty().bindBidirectional(model.town);
    legalEntity.selectedProperty().bindBidirectional(model.legalEntity);
    joined.valueProperty().bindBidirectional(model.joined);
    left.valueProperty().bindBidirectional(model.left);
    for (var role : Role.values()) roles.getChildren().add(box(role));
    save.setText(texts.get(model.isNew() ? "member.add.deed" : "member.change.deed"));
    var line = new ReadersLine(desk, Space.COMMON);
    readers.getChildren().setAll(line);
    readers.managedProperty().bind(line.managedProperty());
    model.refused.subscribe(this::tell);
    for (var field : List.of(name, email, phone, iban)) {
      field.textProperty().subscribe((before, now) -> model.refused.set(null));
    }
  }

  private CheckBox box(Role role) {
    var box = new CheckBox(texts.get("member.role." + role.name()));
    box.setId("role-" + role.name());
    box.selectedProperty().bindBidirectional(model.holds(role));
    return box;
  }

  private void tell(@Nullable MemberOutcome outcome) {
    for (var field : List.of(nameField, emailField, phoneField, ibanField)) field.error().set("");
    if (outcome instanceof Refusal refusal) {
      var words = texts.refusal(refusal) + " " + texts.next(refusal);
      place(outcome).ifPresent(field -> field.error().set(words));
    }
  }

  private Optional<FormField> place(MemberOutcome outcome) {
    return switch (outcome) {
      case MemberOutcome.Saved _ -> Optional.empty();
      case MemberOutcome.NoName _, MemberOutcome.NameTooLong _ -> Optional.of(nameField);
      case MemberOutcome.BadEmail _ -> Optional.of(emailField);
      case MemberOutcome.BadPhone _ -> Optional.of(phoneField);
      case MemberOutcome.BadIban _ -> Optional.of(ibanField);
      case MemberOutcome.LeftBeforeJoining _ -> Optional.of(leftField);
    };
  }

  @FXML
  void onSave() {
    model.save(saved);
  }

  Parent root() {
    return root;
  }
}
