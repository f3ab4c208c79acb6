package coop.meent.sync.ui;

import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.ui.FormField;
import coop.meent.ui.Prose;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The recovery code, shown once in groups, and a field to type it back from paper: only then does
/// it open anything.
final class RecoveryStep extends VBox {

  private final Texts texts;
  private final TextField typed = new TextField();
  private final FormField field;
  private final Button confirm;

  /// @param code as people see it, in groups
  /// @param confirms told what was typed back
  RecoveryStep(Texts texts, String code, Consumer<String> confirms) {
    this.texts = texts;
    getStyleClass().add("form");
    typed.setId("typedBack");
    field = new FormField(texts.get("sync.ui.recovery.back"), typed);
    field.setHint(texts.get("sync.ui.recovery.back.hint"));
    confirm =
        Parts.primary(
            "confirmRecovery",
            texts.get("sync.ui.recovery.confirm"),
            () -> confirms.accept(typed.getText()));
    confirm.setDisable(true);
    typed
        .textProperty()
        .subscribe(now -> {
          confirm.setDisable(now.isBlank());
          field.error().set("");
        });
    getChildren()
        .setAll(
            Prose.plain(texts.get("sync.ui.recovery.lead")),
            groups(code),
            Prose.note(texts.get("sync.ui.recovery.keep")),
            field,
            Parts.deeds(confirm));
  }

  private FlowPane groups(String code) {
    var groups = new FlowPane(14, 8);
    groups.setId("recoveryCode");
    groups.getStyleClass().add("code-groups");
    groups.setAlignment(Pos.CENTER_LEFT);
    for (var group : code.split("[^A-Za-z0-9]+")) {
      var label = new Label(group);
      label.getStyleClass().add("big-code");
      groups.getChildren().add(label);
    }
    return groups;
  }

  /// What was typed back is not it; where the mistake is, if that is known.
  void refuse(Refusal why) {
    field.error().set(texts.refusal(why) + " " + texts.next(why));
    typed.requestFocus();
  }
}
