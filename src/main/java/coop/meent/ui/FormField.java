package coop.meent.ui;

import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A label, the field it names, and below it what is wrong while typing, or a hint.
@DefaultProperty("field")
public final class FormField extends VBox {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Label label = new Label();
  private final Label below = new Label();
  private final ObjectProperty<@Nullable Control> field = new SimpleObjectProperty<>();
  private final StringProperty error = new SimpleStringProperty("");
  private final StringProperty hint = new SimpleStringProperty("");

  public FormField() {
    getStyleClass().add("form-field");
    label.getStyleClass().add("form-label");
    below.getStyleClass().add("form-below");
    below.setWrapText(true);
    field.subscribe(this::place);
    error.subscribe(this::tell);
    hint.subscribe(this::tell);
    tell();
  }

  public FormField(String text, Control control) {
    this();
    setLabel(text);
    setField(control);
  }

  private void place(@Nullable Control control) {
    error.unbind();
    if (control == null) {
      getChildren().setAll(label, below);
      return;
    }
    getChildren().setAll(label, control, below);
    control.setMaxWidth(Double.MAX_VALUE);
    label.setLabelFor(control);
    if (control instanceof Checked checked) error.bind(checked.error());
  }

  private void tell() {
    boolean wrong = !error.get().isEmpty();
    below.setText(wrong ? error.get() : hint.get());
    below.setManaged(!below.getText().isEmpty());
    below.setVisible(!below.getText().isEmpty());
    pseudoClassStateChanged(WRONG, wrong);
    var control = field.get();
    if (control != null) FieldMark.put(control, wrong, below.getText());
  }

  public String getLabel() {
    return label.getText();
  }

  public void setLabel(String text) {
    label.setText(text);
  }

  public @Nullable Control getField() {
    return field.get();
  }

  public void setField(@Nullable Control control) {
    field.set(control);
  }

  public String getHint() {
    return hint.get();
  }

  public void setHint(String text) {
    hint.set(text);
  }

  /// What a rule outside the field finds wrong; only for fields that do not check themselves.
  public StringProperty error() {
    return error;
  }
}
