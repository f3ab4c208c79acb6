package coop.meent.exchange.ui;

import coop.meent.exchange.Terms;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.MoneyField;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The fields that say what whoever takes a lead owes; of each kind those that it needs.
final class TermsFields {

  private final LeadDesk room;
  private final VBox form;
  private final ComboBox<Terms.Kind> kind;
  private final FormField kindField;
  private final MoneyField amount;
  private final TextField passer;
  private final TextField coop;
  private final MoneyField cap;
  private final DateField until;

  /// @param hasLastDay a rule says it in months instead
  TermsFields(LeadDesk room, VBox form, boolean hasLastDay) {
    this.room = room;
    this.form = form;
    kind = new ComboBox<>(FXCollections.observableArrayList(Terms.Kind.values()));
    kind.setConverter(new ChoiceNames<>(one -> one.in(room.texts())));
    kindField = add("terms", kind);
    amount = new MoneyField(room.texts());
    shownFor(Terms.Kind.FIXED, add("amount", amount));
    passer = new TextField();
    shownFor(Terms.Kind.PART, add("passerPercent", passer));
    coop = new TextField();
    shownFor(Terms.Kind.PART, add("coopPercent", coop));
    cap = new MoneyField(room.texts());
    shownFor(Terms.Kind.PART, add("cap", cap));
    until = new DateField(room.texts());
    until.setNear(room.today());
    if (hasLastDay) shownFor(Terms.Kind.PART, add("until", until));
    show(new Terms.Free());
  }

  private FormField add(String name, Control control) {
    control.setId("lead-" + name);
    var field = new FormField(room.text("exchange.field." + name), control);
    form.getChildren().add(field);
    return field;
  }

  private void shownFor(Terms.Kind wanted, FormField field) {
    field.visibleProperty().bind(kind.valueProperty().isEqualTo(wanted));
    field.managedProperty().bind(field.visibleProperty());
  }

  /// Says what was decided for all, whatever is agreed on here.
  void tellUsual(Terms usual) {
    kindField.setHint(room.text("exchange.terms.usual", usual.in(room.texts())));
  }

  void show(Terms terms) {
    kind.setValue(terms.kind());
    switch (terms) {
      case Terms.Free _ -> {}
      case Terms.Fixed(var sum) -> amount.value().set(sum);
      case Terms.Part(var ofPasser, var ofCoop, var most, var last) -> {
        passer.setText(room.texts().value(ofPasser));
        coop.setText(room.texts().value(ofCoop));
        most.ifPresent(cap.value()::set);
        last.ifPresent(until::setValue);
      }
    }
  }

  /// Empty where something that is needed is missing or cannot be read.
  Optional<Terms> read() {
    return switch (kind.getValue()) {
      case FREE -> Optional.of(new Terms.Free());
      case FIXED -> Optional.ofNullable(amount.value().get()).map(Terms.Fixed::new);
      case PART -> part();
    };
  }

  private Optional<Terms> part() {
    var ofPasser = percent(passer);
    var ofCoop = percent(coop);
    boolean isRead =
        ofPasser.isPresent()
            && ofCoop.isPresent()
            && isReadOrEmpty(cap, cap.value().get() != null)
            && (until.getEditor().getText().isBlank() || until.typed().isPresent());
    if (!isRead) return Optional.empty();
    return Optional.of(
        new Terms.Part(
            ofPasser.get(), ofCoop.get(), Optional.ofNullable(cap.value().get()), until.typed()));
  }

  private static boolean isReadOrEmpty(TextField field, boolean isRead) {
    return field.getText() == null || field.getText().isBlank() || isRead;
  }

  /// Nothing typed is none.
  private static Optional<BigDecimal> percent(TextField field) {
    var typed = field.getText().strip().replace(',', '.');
    if (typed.isEmpty()) return Optional.of(BigDecimal.ZERO);
    return typed.matches("\\d{1,2}(\\.\\d{1,2})?")
        ? Optional.of(new BigDecimal(typed))
        : Optional.empty();
  }
}
