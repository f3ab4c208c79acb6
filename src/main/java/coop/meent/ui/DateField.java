package coop.meent.ui;

import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.NamedArg;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A field for a day, typed or picked. What is typed is read at every key. Who comes in by Tab
/// types over what stands there.
public final class DateField extends DatePicker implements Checked {

  private final Texts texts;
  private final DateText reader;
  private final SimpleStringProperty error = new SimpleStringProperty("");
  private LocalDate near = LocalDate.EPOCH;

  public DateField(@NamedArg("texts") Texts texts) {
    this.texts = texts;
    reader = new DateText(texts.language());
    getStyleClass().add("date-field");
    setShowWeekNumbers(false);
    setPromptText(texts.get("ui.field.datePrompt"));
    setConverter(new Shown());
    getEditor().textProperty().subscribe(this::check);
    valueProperty().subscribe(day -> near = day == null ? near : day);
    addEventFilter(KeyEvent.KEY_RELEASED, this::come);
  }

  /// The Tab that brought somebody here is let go here, when the text field in it has already taken
  /// away what was selected.
  private void come(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB) getEditor().selectAll();
  }

  /// The day whose year is meant when none is typed; the last value when there was one.
  public void setNear(LocalDate day) {
    near = day;
  }

  /// What is typed now, read without waiting for the field to be left.
  public Optional<LocalDate> typed() {
    // Before it is first shown, the text field in it is empty.
    var typed = getEditor().getText();
    if (getSkin() == null && typed.isBlank()) return Optional.ofNullable(getValue());
    return reader.read(typed, near.getYear());
  }

  @Override
  public ObservableValue<String> error() {
    return error;
  }

  private void check(String typed) {
    var day = typed().orElse(null);
    boolean wrong = day == null && !typed.isBlank();
    error.set(wrong ? texts.get("ui.field.notADate") : "");
    // Only a finished date: 2-1 would jump to a value while 2-11 is being typed.
    if (day != null && typed.equals(reader.write(day))) setValue(day);
  }

  private final class Shown extends StringConverter<LocalDate> {
    @Override
    public String toString(@Nullable LocalDate day) {
      return day == null ? "" : reader.write(day);
    }

    @Override
    public @Nullable LocalDate fromString(String typed) {
      return reader.read(typed, near.getYear()).orElse(typed.isBlank() ? null : getValue());
    }
  }
}
