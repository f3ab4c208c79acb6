package coop.meent.collect.ui;

import coop.meent.store.Space;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import javafx.scene.control.TextField;

/// Asks for the identifier that the bank gave.
record CreditorForm(CollectDesk room) {

  void open() {
    var notice = new NoticeBar(room.texts());
    var identifier = new TextField();
    identifier.setId("creditorId");
    identifier.setPromptText("NL00ZZZ000000000000");
    var act =
        FormParts.primary(
            "creditorDeed",
            room.text("collect.creditor.deed"),
            () ->
                room.keep(
                    () -> room.mandates().identify(identifier.getText(), room.me().id()),
                    notice,
                    () -> {
                      room.desk().notices().done(room.text("collect.creditor.done"));
                      room.desk().navigation().refresh();
                      room.desk().navigation().closeSheet();
                    }));
    var form =
        FormParts.form(
            notice,
            Prose.note(room.text("collect.creditor.what")),
            new FormField(room.text("collect.creditor"), identifier),
            new ReadersLine(room.desk(), Space.OFFICE),
            act);
    room.desk().navigation().open(room.text("collect.creditor"), form);
  }
}
