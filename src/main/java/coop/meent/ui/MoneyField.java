package coop.meent.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import javafx.beans.NamedArg;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A field for an amount, right-aligned. What is typed is read at every key; when the field is left
/// it shows the amount as the language writes it. Who comes in, by Tab or by a click, types over
/// what stands there; a second click sets the cursor.
public final class MoneyField extends TextField implements Checked {

  private final Texts texts;
  private final AmountText reader;
  private final ObjectProperty<@Nullable Money> value = new SimpleObjectProperty<>();
  private final SimpleStringProperty error = new SimpleStringProperty("");
  private boolean typing;
  private boolean isComing;

  public MoneyField(@NamedArg("texts") Texts texts) {
    this.texts = texts;
    reader = new AmountText(texts.language());
    getStyleClass().add("money-field");
    textProperty().subscribe(this::read);
    value.subscribe(this::write);
    focusedProperty().subscribe(this::tidy);
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> isComing = !isFocused());
    addEventHandler(MouseEvent.MOUSE_RELEASED, event -> clicked());
  }

  /// Null while nothing, or nothing readable, is typed.
  public ObjectProperty<@Nullable Money> value() {
    return value;
  }

  @Override
  public ObservableValue<String> error() {
    return error;
  }

  private void read(String typed) {
    var money = reader.read(typed).orElse(null);
    boolean wrong = money == null && !typed.isBlank();
    error.set(wrong ? texts.get("ui.field.notAnAmount") : "");
    typing = true;
    value.set(money);
    typing = false;
  }

  private void write(@Nullable Money money) {
    if (!typing) setText(money == null ? "" : texts.money(money));
  }

  /// Unless the mouse chose a part by drawing over it.
  private void clicked() {
    if (isComing && getSelection().getLength() == 0) selectAll();
    isComing = false;
  }

  private void tidy(boolean focused) {
    var money = value.get();
    if (!focused && money != null) setText(texts.money(money));
  }
}
