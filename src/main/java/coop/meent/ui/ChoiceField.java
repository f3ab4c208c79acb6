package coop.meent.ui;

import coop.meent.base.Letters;
import coop.meent.base.Texts;
import impl.org.controlsfx.skin.AutoCompletePopup;
import java.util.List;
import java.util.function.Function;
import javafx.beans.NamedArg;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A field to choose one of many, such as an account or a member, by typing any part of its name.
/// Every typed word must occur, in any order; accents and case do not matter. The down arrow shows
/// all.
///
/// The list is ControlsFX's; its binding of list and field is not used, since it looks the choices
/// up on a thread of its own and may open the list after the field was left.
public final class ChoiceField<T> extends TextField implements Checked {

  private final Texts texts;
  private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
  private final SimpleStringProperty error = new SimpleStringProperty("");
  private final AutoCompletePopup<T> list = new AutoCompletePopup<>();
  private List<T> choices = List.of();
  private Function<T, String> name = Object::toString;
  private Function<T, String> sought = Object::toString;
  private Runnable chosen = () -> {};
  private boolean reading;
  private boolean writing;

  public ChoiceField(@NamedArg("texts") Texts texts) {
    this.texts = texts;
    getStyleClass().add("choice-field");
    list.setVisibleRowCount(8);
    // A click beside the open list does what it was meant for, and not only close the list.
    list.setConsumeAutoHidingEvents(false);
    list.setConverter(new ChoiceNames<>(one -> name.apply(one)));
    list.setOnSuggestion(event -> {
      choose(event.getSuggestion());
      chosen.run();
    });
    list.skinProperty().subscribe(ChoiceField::undress);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    textProperty().subscribe((before, typed) -> read(typed));
    value.subscribe((before, chosen) -> write(chosen));
    focusedProperty()
        .subscribe((before, focused) -> {
          if (!focused) settle();
        });
  }

  /// The list brings looks of its own, which would stand above ours.
  private static void undress(@Nullable Skin<?> skin) {
    if (skin != null && skin.getNode() instanceof Parent drawn) drawn.getStylesheets().clear();
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
    sought = choice -> name.apply(choice) + " " + alsoKnownAs.apply(choice);
    if (value.get() != null) write(value.get());
    else read(getText());
  }

  public ObjectProperty<@Nullable T> value() {
    return value;
  }

  @Override
  public ObservableValue<String> error() {
    return error;
  }

  List<T> matching(String typed) {
    return choices.stream().filter(TypedWords.in(typed, sought)).toList();
  }

  /// What happens besides when a choice was made from the open list.
  public void setOnChosen(Runnable act) {
    chosen = act;
  }

  /// What is left unfinished becomes the only choice it can mean, or is said to be none.
  ///
  /// @return whether the field is empty or has a choice
  public boolean settle() {
    list.hide();
    showBeginning(true);
    if (value.get() != null || getText().isBlank()) return true;
    var found = meant(matching(getText()));
    if (found.size() == 1) value.set(found.getFirst());
    else error.set(texts.get("ui.field.noSuchChoice"));
    return value.get() != null;
  }

  /// Of several that were found, the one that is called by what was typed: its number, its code.
  private List<T> meant(List<T> found) {
    var typed = Letters.plain(getText()).strip() + " ";
    var called =
        found.stream()
            .filter(one -> Letters.plain(name.apply(one)).strip().startsWith(typed))
            .toList();
    return called.size() == 1 ? called : found;
  }

  /// For where a form cannot do without: what is missing is said, and the cursor goes there.
  ///
  /// @return whether there is a choice
  public boolean isChosen() {
    if (settle() && value.get() == null) error.set(texts.get("ui.field.choose"));
    if (value.get() == null) requestFocus();
    return value.get() != null;
  }

  /// Keys that the open list did not take.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) enter(event);
    if (isListOpen() || event.getCode() != KeyCode.DOWN) return;
    open(value.get() == null ? matching(getText()) : choices);
    event.consume();
  }

  /// Who is quicker than the list need not wait for it: it may be open and not take keys yet. The
  /// key that chooses does not carry out the deed of the page as well.
  private void enter(KeyEvent event) {
    boolean isChoosing = isListOpen() || (value.get() == null && !getText().isBlank());
    if (isListOpen()) {
      choose(list.getSuggestions().getFirst());
      chosen.run();
    }
    settle();
    if (isChoosing) event.consume();
  }

  /// The open list has the keys first, and would keep those that are not meant for it: what leaves
  /// the field, and what is a deed of the page.
  private void leave(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
      settle();
      event.consume();
      fireEvent(event.copyFor(this, this));
    }
    if (event.getCode() != KeyCode.TAB) return;
    list.hide();
    event.consume();
    requestFocusTraversal(
        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
  }

  boolean isListOpen() {
    return list.isShowing();
  }

  private void open(List<T> found) {
    if (found.isEmpty() || getScene() == null) {
      list.hide();
      return;
    }
    list.getSuggestions().setAll(found);
    list.setMinWidth(getWidth());
    if (!isListOpen()) list.show(this);
    highlightFirst();
  }

  /// What Enter chooses is seen beforehand.
  private void highlightFirst() {
    if (list.getSkin() != null && list.getSkin().getNode() instanceof ListView<?> drawn)
      drawn.getSelectionModel().clearAndSelect(0);
  }

  private void choose(T choice) {
    value.set(choice);
    list.hide();
  }

  private void read(String typed) {
    if (writing) return;
    var found = matching(typed);
    var exact = found.stream().filter(one -> name.apply(one).equalsIgnoreCase(typed)).findFirst();
    reading = true;
    value.set(exact.orElse(null));
    reading = false;
    error.set(typed.isBlank() || !found.isEmpty() ? "" : texts.get("ui.field.noSuchChoice"));
    if (isFocused()) open(typed.isBlank() || exact.isPresent() ? List.of() : found);
  }

  private void write(@Nullable T chosen) {
    if (reading) return;
    writing = true;
    setText(chosen == null ? "" : name.apply(chosen));
    writing = false;
    error.set("");
    showBeginning(!isFocused());
  }

  /// Of a name that is longer than the field the beginning says more; who types goes on at its end.
  private void showBeginning(boolean yes) {
    if (yes) home();
    else end();
  }
}
