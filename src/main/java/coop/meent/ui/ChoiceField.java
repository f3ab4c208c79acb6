package coop.meent.ui;

import coop.meent.base.Texts;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.NamedArg;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/// A field to choose one of many, such as an account or a member, by typing any part of its name.
/// Every typed word must occur, in any order; accents and case do not matter. The down arrow shows
/// all.
public final class ChoiceField<T> extends TextField implements Checked {

  private final Texts texts;
  private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
  private final SimpleStringProperty error = new SimpleStringProperty("");
  private final AutoCompletionBinding<T> completion;
  private List<T> choices = List.of();
  private Function<T, String> name = Object::toString;
  private Function<T, String> sought = Object::toString;
  private boolean typing;

  public ChoiceField(@NamedArg("texts") Texts texts) {
    this.texts = texts;
    getStyleClass().add("choice-field");
    completion =
        TextFields.bindAutoCompletion(this, request -> matching(request.getUserText()), names());
    completion.setVisibleRowCount(8);
    completion.setDelay(60);
    // A click beside the list means what it hits, such as the button that books.
    completion.getAutoCompletionPopup().setConsumeAutoHidingEvents(false);
    completion.setOnAutoCompleted(event -> value.set(event.getCompletion()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    textProperty().subscribe(this::read);
    value.subscribe(this::write);
    focusedProperty().subscribe(this::tidy);
    widthProperty().subscribe(width -> completion.setMinWidth(width.doubleValue()));
  }

  /// @param name what is typed and shown for a choice; different for each
  public void choices(List<T> among, Function<T, String> name) {
    choices(among, name, any -> "");
  }

  /// @param alsoKnownAs what a choice is found by besides its name, such as a code that is not
  ///   shown
  public void choices(List<T> among, Function<T, String> name, Function<T, String> alsoKnownAs) {
    this.choices = List.copyOf(among);
    this.name = name;
    this.sought = choice -> name.apply(choice) + " " + alsoKnownAs.apply(choice);
    write(value.get());
  }

  public ObjectProperty<@Nullable T> value() {
    return value;
  }

  @Override
  public ObservableValue<String> error() {
    return error;
  }

  List<T> matching(String typed) {
    var words = plain(typed).split("\\s+");
    return choices.stream().filter(choice -> hasAll(plain(sought.apply(choice)), words)).toList();
  }

  private static boolean hasAll(String text, String[] words) {
    for (var word : words) {
      if (!text.contains(word)) return false;
    }
    return true;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  boolean isListOpen() {
    return completion.getAutoCompletionPopup().isShowing();
  }

  /// Who is quicker than the list need not wait for it.
  private void pressed(KeyEvent event) {
    if (isListOpen()) return;
    if (event.getCode() == KeyCode.ENTER) tidy(false);
    if (event.getCode() == KeyCode.DOWN) openAll(event);
  }

  private void openAll(KeyEvent event) {
    completion.setUserInput(value.get() == null ? getText() : "");
    event.consume();
  }

  private void read(String typed) {
    var found = matching(typed);
    var exact = found.stream().filter(one -> name.apply(one).equalsIgnoreCase(typed)).findFirst();
    typing = true;
    value.set(exact.orElse(null));
    typing = false;
    error.set(typed.isBlank() || !found.isEmpty() ? "" : texts.get("ui.field.noSuchChoice"));
  }

  private void write(@Nullable T chosen) {
    if (typing) return;
    setText(chosen == null ? "" : name.apply(chosen));
    end();
  }

  /// What is left unfinished becomes the only choice it can mean, or is said to be none.
  private void tidy(boolean focused) {
    if (focused || value.get() != null || getText().isBlank()) return;
    var found = matching(getText());
    if (found.size() == 1) value.set(found.getFirst());
    else error.set(texts.get("ui.field.noSuchChoice"));
  }

  private StringConverter<T> names() {
    return new StringConverter<>() {
      @Override
      public String toString(T choice) {
        return name.apply(choice);
      }

      @Override
      public T fromString(String text) {
        return matching(text).getFirst();
      }
    };
  }
}
