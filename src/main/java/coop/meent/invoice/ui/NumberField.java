package coop.meent.invoice.ui;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.ui.Checked;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// A field for how many, or for a price: a decimal with a comma or a point, right-aligned.
final class NumberField extends TextField implements Checked {

  private static final Pattern SHAPE = Pattern.compile("[-\u2212]?\\d{1,12}([.,]\\d{1,4})?");

  private final Texts texts;
  private final ObjectProperty<@Nullable BigDecimal> value = new SimpleObjectProperty<>();
  private final SimpleStringProperty error = new SimpleStringProperty("");
  private boolean typing;

  NumberField(Texts texts) {
    this.texts = texts;
    getStyleClass().add("money-field");
    textProperty().subscribe(this::read);
    value.subscribe(this::write);
    focusedProperty()
        .subscribe(focused -> {
          if (focused) selectAll();
        });
  }

  /// Null while nothing, or nothing readable, is typed.
  ObjectProperty<@Nullable BigDecimal> value() {
    return value;
  }

  @Override
  public ObservableValue<String> error() {
    return error;
  }

  private void read(String typed) {
    var number = number(typed);
    boolean wrong = number.isEmpty() && !typed.isBlank();
    error.set(wrong ? texts.get("invoice.notANumber") : "");
    typing = true;
    value.set(number.orElse(null));
    typing = false;
  }

  private static Optional<BigDecimal> number(String typed) {
    var plain = typed.strip();
    if (!SHAPE.matcher(plain).matches()) return Optional.empty();
    return Optional.of(new BigDecimal(plain.replace(',', '.').replace('\u2212', '-')));
  }

  private void write(@Nullable BigDecimal number) {
    if (!typing) setText(number == null ? "" : plain(number));
  }

  /// Without grouping, so that it can be read again in either language.
  private String plain(BigDecimal number) {
    var shown = number.stripTrailingZeros();
    var text = (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString();
    return texts.language() == Language.NL ? text.replace('.', ',') : text;
  }
}
