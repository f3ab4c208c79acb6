package coop.meent.ui;

import coop.meent.base.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Over the page: one field to find anything and to do anything. The focus stays in the field; up
/// and down choose, Enter opens, Tab makes a filter whole, Escape or a click beside it closes.
final class Palette extends StackPane {

  private static final double WIDTH = 740;
  private static final double ROW = 32;
  private static final double EDGE = 6;
  private static final int MOST_ROWS = 15;
  private static final int PAGE = 8;

  private final Texts texts;
  private final TextField field = new TextField();
  private final ListView<PaletteRow> list = new ListView<>();
  private final Label nothing = new Label();
  private final Label completion = new Label();
  private final FindHelp help;
  private final VBox panel;
  private @Nullable PaletteModel model;
  private @Nullable Node cameFrom;
  private Subscription following = Subscription.EMPTY;

  Palette(Texts texts) {
    this.texts = texts;
    help = new FindHelp(texts, this::type);
    getStyleClass().add("palette-ground");
    setAlignment(Pos.TOP_RIGHT);
    panel = panel();
    setOnMousePressed(event -> {
      if (event.getTarget().equals(this)) close();
    });
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  private VBox panel() {
    dressField();
    dressList();
    nothing.setId("nothingFound");
    nothing.getStyleClass().add("palette-nothing");
    nothing.setWrapText(true);
    for (var part : List.of(list, nothing, help))
      part.managedProperty().bind(part.visibleProperty());
    var panel = new VBox(head(), list, nothing, help, foot());
    panel.getStyleClass().add("palette");
    panel.setMaxSize(WIDTH, USE_PREF_SIZE);
    VBox.setVgrow(list, Priority.ALWAYS);
    return panel;
  }

  private HBox head() {
    HBox.setHgrow(field, Priority.ALWAYS);
    var head = new HBox(new FontIcon(Feather.SEARCH), field);
    head.getStyleClass().add("palette-head");
    return head;
  }

  private void dressField() {
    field.setId("find");
    field.setPromptText(texts.get("ui.find.prompt"));
    field.setAccessibleText(texts.get("ui.find.prompt"));
    field.getStyleClass().add("palette-field");
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void dressList() {
    list.setId("found");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setAccessibleText(texts.get("ui.find.list"));
    list.getStyleClass().add("palette-list");
    list.setCellFactory(any -> new PaletteCell(texts, this::marked, this::clicked));
  }

  private HBox foot() {
    completion.setId("completion");
    completion.getStyleClass().add("found-completion");
    completion.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(completion, Priority.ALWAYS);
    var keys = new Label(texts.get("ui.find.howTo"));
    keys.getStyleClass().add("note");
    keys.setMinWidth(USE_PREF_SIZE);
    var foot = new HBox(12, completion, keys);
    foot.getStyleClass().add("palette-foot");
    return foot;
  }

  private MarkedText marked() {
    return new MarkedText(shown().marks());
  }

  private PaletteModel shown() {
    return java.util.Objects.requireNonNull(model, "the palette is closed");
  }

  void open(PaletteModel now) {
    if (!isVisible()) cameFrom = getScene() == null ? null : getScene().getFocusOwner();
    following.unsubscribe();
    if (model != null) model.leave();
    model = now;
    field.clear();
    list.setItems(now.rows());
    following =
        Subscription.combine(
            field.textProperty().subscribe(now.typed::set),
            now.typed.subscribe(this::follow),
            now.rows().subscribe(this::tell),
            now.chosen().subscribe(row -> mark(row.intValue())),
            now.completion().subscribe(this::offer),
            now.nothing().subscribe(this::say));
    now.load();
    getChildren().setAll(panel);
    setVisible(true);
    // Only a field that has its skin takes letters, and they come at once.
    applyCss();
    layout();
    field.requestFocus();
    tell();
  }

  /// Typed by Tab or a click.
  private void follow(String text) {
    if (text.equals(field.getText())) return;
    field.setText(text);
    field.end();
  }

  private void type(String text) {
    field.setText(text);
    field.end();
    field.requestFocus();
  }

  private void tell() {
    var now = shown();
    int rows = now.rows().size();
    boolean isBlank = field.getText().isBlank();
    list.setVisible(rows > 0);
    list.setPrefHeight(Math.min(rows, isBlank ? MOST_ROWS - 4 : MOST_ROWS) * ROW + EDGE);
    help.setVisible(isBlank);
  }

  private void say(String what) {
    nothing.setText(what);
    nothing.setVisible(!what.isEmpty());
    if (!what.isEmpty()) field.setAccessibleHelp(what);
  }

  /// The reader of the screen follows the field, so that says what is chosen.
  private void mark(int row) {
    var now = shown();
    if (row < 0) {
      list.getSelectionModel().clearSelection();
      field.setAccessibleHelp("");
      return;
    }
    list.getSelectionModel().clearAndSelect(row);
    boolean isFirst = row <= 1;
    list.scrollTo(isFirst ? 0 : Math.max(0, row - MOST_ROWS / 2));
    var words =
        switch (now.rows().get(row)) {
          case PaletteRow.Choice(var found) -> PaletteCell.words(texts, found);
          case PaletteRow.More(var _, var text) -> text;
          case PaletteRow.Title(var text) -> text;
        };
    field.setAccessibleHelp(texts.get("ui.find.chosen", words, row + 1, now.rows().size()));
  }

  private void offer(String whole) {
    completion.setText(whole.isEmpty() ? "" : texts.get("ui.find.completion", whole.strip()));
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) return;
    switch (event.getCode()) {
      case DOWN -> shown().move(1);
      case UP -> shown().move(-1);
      case PAGE_DOWN -> shown().move(PAGE);
      case PAGE_UP -> shown().move(-PAGE);
      case ENTER -> shown().take(this::open);
      case ESCAPE -> close();
      case TAB -> {
        if (!shown().complete()) shown().move(event.isShiftDown() ? -1 : 1);
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void clicked(int row) {
    shown().choose(row);
    shown().take().ifPresent(this::open);
  }

  private void open(Found found) {
    close();
    found.open().run();
  }

  /// @return false when it was not open
  boolean close() {
    if (!isVisible()) return false;
    following.unsubscribe();
    shown().leave();
    setVisible(false);
    getChildren().clear();
    if (cameFrom != null) cameFrom.requestFocus();
    cameFrom = null;
    return true;
  }

  /// The file changed: what is found may have too.
  void refresh() {
    if (isVisible()) shown().load();
  }
}
