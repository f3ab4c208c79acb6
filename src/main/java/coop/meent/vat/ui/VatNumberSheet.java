package coop.meent.vat.ui;

import coop.meent.base.Id.ClientId;
import coop.meent.store.Space;
import coop.meent.ui.FormField;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.vat.EuVatNumber;
import coop.meent.vat.SalesList;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks for the VAT number of a client, checked while typing; then the client is in the list.
final class VatNumberSheet {

  private final VatPage page;
  private final VatDesk desk;
  private final SalesList.Missing missing;
  private final ClientId client;
  private final TextField number = new TextField();
  private final FormField field;

  VatNumberSheet(VatPage page, SalesList.Missing missing, ClientId client) {
    this.page = page;
    this.missing = missing;
    this.client = client;
    desk = page.desk();
    field = new FormField(desk.texts().get("vat.list.number"), number);
  }

  void open() {
    var texts = desk.texts();
    number.setId("vatNumber");
    field.setHint(texts.get("vat.list.number.hint"));
    number.textProperty().subscribe((before, now) -> check());
    var deed = new Button(texts.get("vat.list.number.deed"));
    deed.setId("vatNumberDeed");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> save());
    var form =
        new VBox(
            Prose.strong(missing.clientName()),
            Prose.plain(missing.why().in(texts) + " " + missing.why().next(texts)),
            field,
            new ReadersLine(desk.desk(), Space.COMMON),
            deed);
    form.getStyleClass().add("form");
    desk.desk().navigation().open(texts.get("vat.list.number.title"), form);
  }

  private boolean check() {
    var read = EuVatNumber.read(number.getText());
    var texts = desk.texts();
    if (read.isEmpty()) {
      boolean isEmpty = number.getText().isBlank();
      field.error().set(isEmpty ? "" : texts.get("vat.list.number.wrong"));
      return false;
    }
    field.error().set(read.get().isDutch() ? SalesList.Why.DUTCH.in(texts) : "");
    return !read.get().isDutch();
  }

  private void save() {
    if (!check()) {
      number.requestFocus();
      return;
    }
    var read = EuVatNumber.read(number.getText()).orElseThrow();
    desk.tasks()
        .run(
            () -> {
              desk.lists().setNumber(client, read);
              return read;
            },
            saved ->
                page.done(desk.texts().get("vat.list.number.done", missing.clientName(), saved)));
  }
}
