package coop.meent.work.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import coop.meent.member.Member;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.Fxml;
import coop.meent.ui.MoneyField;
import coop.meent.ui.ReadersLine;
import coop.meent.work.Assignment;
import coop.meent.work.AssignmentDraft;
import coop.meent.work.AssignmentOutcome;
import coop.meent.work.Client;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/// The fields of one assignment: for whom, who holds it, and the price per hour.
final class AssignmentForm {

  private final WorkDesk desk;
  private final Optional<Assignment> assignment;
  private final BiConsumer<Assignment, DeedId> saved;
  private final Parent root;

  /// What can be chosen.
  record Around(List<Client> clients, List<Member> members) {}

  @FXML private FormField nameField;
  @FXML private TextField name;
  @FXML private ChoiceField<Client> client;
  @FXML private ChoiceField<Member> holder;
  @FXML private DateField from;
  @FXML private FormField toField;
  @FXML private DateField to;
  @FXML private MoneyField price;
  @FXML private Button save;
  @FXML private StackPane readers;

  AssignmentForm(
      WorkDesk desk,
      Around around,
      Optional<Assignment> assignment,
      BiConsumer<Assignment, DeedId> saved) {
    this.desk = desk;
    this.assignment = assignment;
    this.saved = saved;
    root = Fxml.load(this, desk.texts());
    client.choices(around.clients(), one -> one.number() + " " + one.name());
    holder.choices(around.members(), Member::name);
    from.setNear(desk.today());
    to.setNear(desk.today());
    from.setValue(desk.today());
    assignment.ifPresent(known -> fill(known, around));
    save.setText(
        desk.text(assignment.isPresent() ? "work.assignment.change" : "work.assignment.save"));
    var line = new ReadersLine(desk.desk(), Space.COMMON);
    readers.getChildren().setAll(line);
    readers.managedProperty().bind(line.managedProperty());
  }

  private void fill(Assignment known, Around around) {
    name.setText(known.name());
    around.clients().stream()
        .filter(one -> one.id().equals(known.client()))
        .findFirst()
        .ifPresent(client.value()::set);
    around.members().stream()
        .filter(one -> one.id().equals(known.holder()))
        .findFirst()
        .ifPresent(holder.value()::set);
    from.setValue(known.from());
    known.to().ifPresent(to::setValue);
    known.price().ifPresent(price.value()::set);
  }

  @FXML
  void onSave() {
    client.settle();
    holder.settle();
    var forWhom = client.value().get();
    var who = holder.value().get();
    var begins = from.typed().orElse(null);
    nameField.error().set("");
    toField.error().set("");
    if (forWhom == null) {
      client.requestFocus();
      return;
    }
    if (who == null) {
      holder.requestFocus();
      return;
    }
    if (begins == null) {
      from.requestFocus();
      return;
    }
    var draft =
        new AssignmentDraft(
            name.getText(),
            forWhom.id(),
            who.id(),
            begins,
            to.typed(),
            Optional.ofNullable(price.value().get()));
    desk.tasks()
        .run(() -> desk.work().saveAssignment(assignment.map(Assignment::id), draft), this::tell);
  }

  private void tell(AssignmentOutcome outcome) {
    switch (outcome) {
      case AssignmentOutcome.Saved(var made, var deed) -> saved.accept(made, deed);
      case AssignmentOutcome.NoName refusal -> tell(nameField, refusal);
      case AssignmentOutcome.EndsBeforeItBegins refusal -> tell(toField, refusal);
      case AssignmentOutcome.NoPrice _ -> price.requestFocus();
    }
  }

  private void tell(FormField field, Refusal refusal) {
    field.error().set(desk.texts().refusal(refusal) + " " + desk.texts().next(refusal));
  }

  Parent root() {
    return root;
  }
}
