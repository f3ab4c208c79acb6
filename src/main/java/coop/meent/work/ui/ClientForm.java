package coop.meent.work.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Language;
import coop.meent.base.Refusal;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.FormField;
import coop.meent.ui.Fxml;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.ReadersLine;
import coop.meent.work.Client;
import coop.meent.work.ClientDraft;
import coop.meent.work.ClientOutcome;
import coop.meent.work.ClientTerms;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/// The fields of one client: where invoices go and on what terms.
final class ClientForm {

  private final WorkDesk desk;
  private final Optional<Client> client;
  private final BiConsumer<Client, DeedId> saved;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private FormField nameField;
  @FXML private TextField name;
  @FXML private TextField street;
  @FXML private FormField postcodeField;
  @FXML private TextField postcode;
  @FXML private TextField town;
  @FXML private FormField countryField;
  @FXML private TextField country;
  @FXML private FormField emailField;
  @FXML private TextField email;
  @FXML private FormField kvkField;
  @FXML private TextField kvk;
  @FXML private FormField vatField;
  @FXML private TextField vat;
  @FXML private FormField daysField;
  @FXML private TextField days;
  @FXML private ComboBox<Language> language;
  @FXML private TextField reference;
  @FXML private Button save;
  @FXML private StackPane readers;

  ClientForm(WorkDesk desk, Optional<Client> client, BiConsumer<Client, DeedId> saved) {
    this.desk = desk;
    this.client = client;
    this.saved = saved;
    root = Fxml.load(this, desk.texts());
    language.getItems().setAll(Language.values());
    language.setConverter(new ChoiceNames<>(one -> desk.text("work.language." + one.code())));
    language.setValue(Language.NL);
    country.setText("NL");
    client.ifPresent(this::fill);
    save.setText(desk.text(client.isPresent() ? "work.client.change" : "work.client.save"));
    var line = new ReadersLine(desk.desk(), Space.COMMON);
    readers.getChildren().setAll(line);
    readers.managedProperty().bind(line.managedProperty());
  }

  private void fill(Client known) {
    var terms = known.terms();
    name.setText(known.name());
    street.setText(terms.street().orElse(""));
    postcode.setText(terms.postcode().orElse(""));
    town.setText(known.town().orElse(""));
    country.setText(terms.country().orElse("NL"));
    email.setText(terms.email().orElse(""));
    kvk.setText(known.kvkNumber().orElse(""));
    vat.setText(known.vatNumber().orElse(""));
    days.setText(terms.paymentDays().map(String::valueOf).orElse(""));
    language.setValue(terms.language().orElse(Language.NL));
    reference.setText(terms.buyerReference().orElse(""));
  }

  @FXML
  void onSave() {
    for (var field :
        List.of(nameField, postcodeField, countryField, emailField, kvkField, vatField, daysField))
      field.error().set("");
    notice.notice().set(null);
    var typed = days.getText().strip();
    if (!typed.matches("\\d{0,4}")) {
      daysField.error().set(desk.text("work.client.days.wrong"));
      return;
    }
    var draft = draft(typed);
    desk.tasks().run(() -> desk.work().saveClient(client.map(Client::id), draft), this::tell);
  }

  private ClientDraft draft(String typedDays) {
    return new ClientDraft(
        name.getText(),
        given(town),
        given(kvk),
        given(vat),
        new ClientTerms(
            given(street),
            given(postcode),
            given(country),
            given(email),
            typedDays.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(typedDays)),
            Optional.ofNullable(language.getValue()),
            given(reference)));
  }

  private static Optional<String> given(TextField field) {
    return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty());
  }

  private void tell(ClientOutcome outcome) {
    switch (outcome) {
      case ClientOutcome.Saved(var made, var deed) -> saved.accept(made, deed);
      case Refusal refusal ->
          field(outcome)
              .ifPresentOrElse(
                  field -> {
                    field
                        .error()
                        .set(desk.texts().refusal(refusal) + " " + desk.texts().next(refusal));
                    var control = field.getField();
                    if (control != null) control.requestFocus();
                  },
                  () -> notice.refuse(refusal));
    }
  }

  private Optional<FormField> field(ClientOutcome outcome) {
    return switch (outcome) {
      case ClientOutcome.Saved _ -> Optional.empty();
      case ClientOutcome.NoName _ -> Optional.of(nameField);
      case ClientOutcome.NotACountry _ -> Optional.of(countryField);
      case ClientOutcome.NotAPostcode _ -> Optional.of(postcodeField);
      case ClientOutcome.NotAnEmail _ -> Optional.of(emailField);
      case ClientOutcome.NotAKvkNumber _ -> Optional.of(kvkField);
      case ClientOutcome.NotAVatNumber _ -> Optional.of(vatField);
      case ClientOutcome.NotATerm _ -> Optional.of(daysField);
    };
  }

  Parent root() {
    return root;
  }
}
