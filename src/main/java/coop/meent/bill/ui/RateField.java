package coop.meent.bill.ui;

import coop.meent.base.ExchangeRate;
import coop.meent.base.Texts;
import coop.meent.ui.Checked;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// A field for how much of another currency one euro is, with a comma or a point.
final class RateField extends TextField implements Checked {

  private static final Pattern SHAPE = Pattern.compile("\\d{1,10}([.,]\\d{1,10})?");
  private static final BigDecimal EXAMPLE = new BigDecimal("1.0834");

  private final Texts texts;
  private final ReadOnlyObjectWrapper<@Nullable BigDecimal> value = new ReadOnlyObjectWrapper<>();
  private final SimpleStringProperty error = new SimpleStringProperty("");

  RateField(Texts texts) {
    this.texts = texts;
    getStyleClass().add("money-field");
    textProperty().subscribe(this::read);
  }

  /// Null while nothing, or nothing that can be a rate, is typed.
  ReadOnlyObjectProperty<@Nullable BigDecimal> value() {
    return value.getReadOnlyProperty();
  }

  Optional<BigDecimal> typed() {
    return Optional.ofNullable(value.get());
  }

  @Override
  public ObservableValue<String> error() {
    return error;
  }

  private void read(String typed) {
    var plain = typed.strip();
    var number =
        Optional.of(plain)
            .filter(SHAPE.asMatchPredicate())
            .map(text -> new BigDecimal(text.replace(',', '.')))
            .filter(ExchangeRate::isRate);
    boolean isWrong = number.isEmpty() && !plain.isEmpty();
    error.set(isWrong ? texts.get("bill.rate.wrong", texts.decimal(EXAMPLE)) : "");
    value.set(number.orElse(null));
  }
}
