package coop.meent.invoice.ui;

import coop.meent.base.Refusal;
import coop.meent.invoice.Sender;
import coop.meent.invoice.SenderOutcome;
import coop.meent.ui.FormField;
import coop.meent.ui.Fxml;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TextField;

/// What invoices say of the cooperative besides its name and numbers.
final class SenderForm {

  private final InvoiceDesk desk;
  private final Runnable saved;
  private final Parent root;

  @FXML private TextField street;
  @FXML private FormField postcodeField;
  @FXML private TextField postcode;
  @FXML private TextField town;
  @FXML private FormField emailField;
  @FXML private TextField email;
  @FXML private TextField phone;
  @FXML private FormField ibanField;
  @FXML private TextField iban;
  @FXML private FormField daysField;
  @FXML private TextField days;

  SenderForm(InvoiceDesk desk, Runnable saved) {
    this.desk = desk;
    this.saved = saved;
    root = Fxml.load(this, desk.texts());
  }

  void open() {
    desk.tasks()
        .run(
            () -> desk.invoices().sender(),
            sender -> {
              fill(sender);
              desk.desk().navigation().open(desk.text("invoice.sender"), root);
            });
  }

  private void fill(Sender sender) {
    street.setText(sender.street().orElse(""));
    postcode.setText(sender.postcode().orElse(""));
    town.setText(sender.town().orElse(""));
    email.setText(sender.email().orElse(""));
    phone.setText(sender.phone().orElse(""));
    iban.setText(sender.iban().orElse(""));
    days.setText(sender.paymentDays().map(String::valueOf).orElse(""));
  }

  @FXML
  void onSave() {
    for (var field : List.of(postcodeField, emailField, ibanField, daysField))
      field.error().set("");
    var typed = days.getText().strip();
    if (!typed.matches("\\d{0,4}")) {
      daysField.error().set(desk.text("work.client.days.wrong"));
      return;
    }
    var sender =
        new Sender(
            given(street),
            given(postcode),
            given(town),
            given(email),
            given(phone),
            given(iban),
            typed.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(typed)));
    desk.tasks().run(() -> desk.invoices().saveSender(sender), this::tell);
  }

  private static Optional<String> given(TextField field) {
    return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty());
  }

  private void tell(SenderOutcome outcome) {
    switch (outcome) {
      case SenderOutcome.Saved _ -> {
        desk.desk().navigation().closeSheet();
        desk.desk().notices().done(desk.text("invoice.sender.saved"));
        saved.run();
      }
      case SenderOutcome.NotAPostcode refusal -> tell(postcodeField, refusal);
      case SenderOutcome.NotAnEmail refusal -> tell(emailField, refusal);
      case SenderOutcome.NotAnIban refusal -> tell(ibanField, refusal);
      case SenderOutcome.NotATerm refusal -> tell(daysField, refusal);
    }
  }

  private void tell(FormField field, Refusal refusal) {
    field.error().set(desk.texts().refusal(refusal) + " " + desk.texts().next(refusal));
  }
}
