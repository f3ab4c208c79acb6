package coop.meent.sync.ui;

import coop.meent.ui.FormField;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;

/// A field for a pass phrase: hidden, or shown to who asks for it.
final class SecretField {

  private final PasswordField hidden = new PasswordField();
  private final TextField seen = new TextField();
  private final FormField field;

  SecretField(String id, String label) {
    hidden.setId(id);
    seen.setId(id);
    seen.textProperty().bindBidirectional(hidden.textProperty());
    field = new FormField(label, hidden);
  }

  FormField field() {
    return field;
  }

  StringProperty text() {
    return hidden.textProperty();
  }

  char[] secret() {
    return hidden.getText().toCharArray();
  }

  void focus() {
    var control = field.getField();
    if (control != null) control.requestFocus();
  }

  /// Shows what is typed in all of them while the box is ticked.
  static CheckBox shower(String label, SecretField... fields) {
    var box = new CheckBox(label);
    box.setId("showSecret");
    box.selectedProperty()
        .subscribe(isShown -> {
          for (var one : fields) one.field.setField(isShown ? one.seen : one.hidden);
        });
    return box;
  }
}
