package coop.meent.ui;

import atlantafx.base.controls.CustomTextField;
import coop.meent.base.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.NamedArg;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Above a table: a filter that works while typing, how much is shown, and the deeds of the table.
public final class FilterBar extends HBox {

  private static final Duration PAUSE = Duration.millis(120);
  private static final double WIDTH = 260;

  /// The sign at the left, and the edges.
  private static final double AROUND_PROMPT = 50;

  private final Texts texts;
  private final CustomTextField field = new CustomTextField();
  private final Label count = new Label();
  private final HBox left = new HBox(field, count);
  private final HBox deeds = new HBox();
  private final HBox tools = new HBox();
  private final Label told = new Label();
  private final ReadOnlyStringWrapper filter = new ReadOnlyStringWrapper("");
  private @Nullable Node below;
  private @Nullable String help;
  private List<Shortcut> ofTools = List.of();

  public FilterBar(@NamedArg("texts") Texts texts) {
    this.texts = texts;
    getStyleClass().add("filter-bar");
    setAlignment(Pos.CENTER_LEFT);
    field.setId("filter");
    field.setLeft(new FontIcon(Feather.SEARCH));
    field.setPromptText(texts.get("ui.filter.prompt"));
    field.setAccessibleText(texts.get("ui.filter.prompt"));
    field.getStyleClass().add("filter-field");
    field.setPrefWidth(WIDTH);
    field.fontProperty().subscribe((before, now) -> keepPromptWhole());
    count.getStyleClass().add("note");
    count.setMinWidth(USE_PREF_SIZE);
    deeds.getStyleClass().add("deeds");
    deeds.setMinWidth(USE_PREF_SIZE);
    tools.getStyleClass().add("table-tools");
    tools.setMinWidth(USE_PREF_SIZE);
    for (var part : List.of(tools, deeds))
      part.managedProperty().bind(Bindings.isNotEmpty(part.getChildren()));
    told.getStyleClass().addAll("note", "filter-told");
    told.setId("filterTold");
    told.setWrapText(true);
    told.setMinHeight(USE_PREF_SIZE);
    told.managedProperty().bind(told.visibleProperty());
    told.visibleProperty().bind(told.textProperty().isNotEmpty());
    var whole = new VBox(line(), told);
    whole.getStyleClass().add("filter-whole");
    HBox.setHgrow(whole, Priority.ALWAYS);
    getChildren().setAll(whole);
    keepPromptWhole();
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);

    var pause = new PauseTransition(PAUSE);
    pause.setOnFinished(event -> filter.set(field.getText().strip()));
    field.textProperty().subscribe((before, now) -> pause.playFromStart());
  }

  /// Where they do not fit beside each other, tools and deeds go below.
  private BothEnds line() {
    var right = new HBox(tools, deeds);
    for (var end : List.of(left, right)) end.getStyleClass().add("filter-end");
    HBox.setHgrow(field, Priority.SOMETIMES);
    var line = new BothEnds();
    line.setGiving(true);
    line.getParts().setAll(left, right);
    return line;
  }

  /// The field is never so narrow that what it asks for is cut off.
  private void keepPromptWhole() {
    var prompt = new Text(field.getPromptText());
    prompt.setFont(field.getFont());
    field.setMinWidth(Math.ceil(prompt.getLayoutBounds().getWidth()) + AROUND_PROMPT);
    if (field.getMinWidth() > WIDTH) field.setPrefWidth(field.getMinWidth());
  }

  /// From the filter the down arrow goes on to the table below; tools stand beside the deeds.
  ///
  /// @param keys of the tools
  void serve(Node table, List<Shortcut> keys, Node... all) {
    below = table;
    ofTools = keys;
    tools.getChildren().setAll(all);
  }

  /// Puts the saved views beside the field.
  void offer(Node views) {
    left.getChildren().add(1, views);
  }

  /// Tells something about what is shown, until it is told otherwise; empty tells nothing.
  void tell(String what) {
    told.setText(what);
  }

  /// Types words into the field, and filters at once.
  void type(String words) {
    field.setText(words);
    filter.set(words.strip());
  }

  /// The topic of the question mark beside the count, as of [HelpMark]; without one there is none.
  public void setHelp(String topic) {
    help = topic;
    left.getChildren().removeIf(HelpMark.class::isInstance);
    left.getChildren().add(new HelpMark(texts, topic));
  }

  public @Nullable String getHelp() {
    return help;
  }

  /// Puts the cursor in the filter.
  public void focusField() {
    field.requestFocus();
    field.selectAll();
  }

  /// Escape empties a filter before it leaves the page.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && below != null) below.requestFocus();
    else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) field.clear();
    else return;
    event.consume();
  }

  /// What is typed, once the typing pauses.
  public ReadOnlyStringProperty filter() {
    return filter.getReadOnlyProperty();
  }

  /// Empties the field, and the filter at once.
  public void clear() {
    field.clear();
    filter.set("");
  }

  /// Such as `12 of 240`.
  public StringProperty countProperty() {
    return count.textProperty();
  }

  /// How many rows are shown: all, or some of all.
  ///
  /// @param key of a text with a count
  public static String count(Texts texts, String key, int shown, int all) {
    return shown == all ? texts.count(key, all) : texts.get("ui.filter.some", shown, all);
  }

  /// All of a page that is this bar and a table.
  public List<Shortcut> shortcutsWith(RowTable<?> table) {
    List<Shortcut> all = new ArrayList<>(table.shortcuts(texts));
    all.addAll(shortcuts(table));
    return all;
  }

  /// To the filter, from it to what it filters, and the tools beside it.
  public List<Shortcut> shortcuts(Node filtered) {
    List<Shortcut> all = new ArrayList<>();
    all.add(Shortcut.of("Ctrl+F", texts.get("ui.filter.prompt"), this::focusField));
    all.add(Shortcut.of("Enter", texts.get("ui.key.toList"), filtered::requestFocus).within(field));
    all.addAll(ofTools);
    return all;
  }

  public @Nullable Node getDeeds() {
    return deeds.getChildren().isEmpty() ? null : deeds.getChildren().getFirst();
  }

  /// What stands at the right; several things in a box of their own, since FXML gives a control
  /// that is made with its texts no more than one.
  public void setDeeds(Node part) {
    deeds.getChildren().setAll(part);
  }

  public String getPrompt() {
    return field.getPromptText();
  }

  public void setPrompt(String text) {
    field.setPromptText(text);
    field.setAccessibleText(text);
    keepPromptWhole();
  }
}
