package coop.meent.outlook.ui;

import atlantafx.base.controls.ProgressSliderSkin;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One thing that can be slid or typed: its name, the value in a small field with its unit, and the
/// slider below. What is typed may go past the ends of the slider, within bounds.
final class Knob extends VBox {

  private static final Pattern SHAPE = Pattern.compile("\\d{1,6}([.,]\\d{1,6})?");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Texts texts;
  private final Range range;
  private final Slider slider = new Slider();
  private final TextField field = new TextField();
  private final Label wrong = new Label();
  private final ObjectProperty<BigDecimal> value;
  private boolean isSliding;
  private boolean isTyping;

  /// @param least of the slider, `most` its other end
  /// @param step by which the slider moves
  /// @param bottom the least that can be typed, `top` the most
  record Range(String least, String most, String step, String bottom, String top) {
    BigDecimal snapped(double at) {
      var size = new BigDecimal(step);
      return new BigDecimal(Double.toString(at))
          .divide(size, 0, RoundingMode.HALF_UP)
          .multiply(size);
    }

    boolean holds(BigDecimal number) {
      return number.compareTo(new BigDecimal(bottom)) >= 0
          && number.compareTo(new BigDecimal(top)) <= 0;
    }

    boolean isWhole() {
      return !step.contains(".");
    }
  }

  /// @param unit behind the value; may be empty
  Knob(Texts texts, String id, String name, String unit, Range range) {
    this.texts = texts;
    this.range = range;
    value = new SimpleObjectProperty<>(new BigDecimal(range.least));
    setId(id);
    getStyleClass().add("knob");
    var label = new Label(name);
    label.setMinWidth(0);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    var words = unit.isEmpty() ? name : name + ", " + unit;
    field.setId(id + "Typed");
    field.getStyleClass().add("knob-field");
    field.setAccessibleText(words);
    label.setLabelFor(field);
    var head = new HBox(4, label, field);
    head.setAlignment(Pos.CENTER_LEFT);
    if (!unit.isEmpty()) {
      var after = new Label(unit);
      after.setMinWidth(USE_PREF_SIZE);
      after.getStyleClass().add("knob-unit");
      head.getChildren().add(after);
    }
    slider.setSkin(new ProgressSliderSkin(slider));
    slider.setId(id + "Slider");
    slider.setAccessibleText(words);
    slider.setMin(Double.parseDouble(range.least));
    slider.setMax(Double.parseDouble(range.most));
    slider.setBlockIncrement(Double.parseDouble(range.step));
    wrong.getStyleClass().add("knob-wrong");
    wrong.setWrapText(true);
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    wrong.visibleProperty().bind(wrong.managedProperty());
    getChildren().setAll(head, slider, wrong);
    slider.valueProperty().subscribe(now -> slid(now.doubleValue()));
    field.textProperty().subscribe(this::typed);
    field
        .focusedProperty()
        .subscribe(isHere -> {
          if (isHere) field.selectAll();
          else write();
        });
    value.subscribe(this::show);
  }

  ObjectProperty<BigDecimal> value() {
    return value;
  }

  void enter() {
    slider.requestFocus();
  }

  private void slid(double at) {
    if (isSliding) return;
    isSliding = true;
    value.set(range.snapped(at));
    isSliding = false;
  }

  private void typed(String text) {
    if (isTyping) return;
    var number = number(text);
    boolean isWrong = number.isEmpty();
    tell(isWrong);
    if (isWrong) return;
    isTyping = true;
    value.set(number.get());
    isTyping = false;
  }

  private void tell(boolean isWrong) {
    wrong.setText(
        isWrong
            ? texts.get(
                "outlook.ui.between",
                shown(new BigDecimal(range.bottom)),
                shown(new BigDecimal(range.top)))
            : "");
    field.pseudoClassStateChanged(WRONG, isWrong);
  }

  private Optional<BigDecimal> number(String text) {
    var plain = text.strip();
    if (!SHAPE.matcher(plain).matches()) return Optional.empty();
    var number = new BigDecimal(plain.replace(',', '.'));
    boolean isPossible =
        range.holds(number) && (!range.isWhole() || number.stripTrailingZeros().scale() <= 0);
    return isPossible ? Optional.of(number) : Optional.empty();
  }

  private void show(BigDecimal now) {
    if (!isSliding) {
      isSliding = true;
      slider.setValue(now.doubleValue());
      isSliding = false;
    }
    if (!isTyping) write();
  }

  private void write() {
    isTyping = true;
    field.setText(shown(value.get()));
    isTyping = false;
    tell(false);
  }

  private String shown(BigDecimal number) {
    var plain = number.stripTrailingZeros().toPlainString();
    return texts.language() == Language.NL ? plain.replace('.', ',') : plain;
  }
}
