package coop.meent.ui;

import coop.meent.base.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A table as every page has it: hairlines, rows of one height, Enter or a double click opens a
/// row, Ctrl+C copies the chosen rows for a spreadsheet. Its columns come from [Columns].
public final class RowTable<T> extends TableView<T> {

  private static final String FIRST = "first-column";
  private static final String LAST = "last-column";
  private static final double ROW = 34;
  private static final double TALL_ROW = 52;
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final BooleanProperty tall = new SimpleBooleanProperty(false);
  private Consumer<T> open = row -> {};
  private Function<T, String> style = row -> "";

  public RowTable() {
    getStyleClass().addAll("row-table", "edge-to-edge");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    tall.subscribe(two -> setFixedCellSize(two ? TALL_ROW : ROW));
    setRowFactory(table -> openable());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    getColumns().subscribe(this::markEnds);
    focusedProperty().subscribe(this::chooseFirst);
  }

  /// What Enter or a double click on a row does.
  public void onOpen(Consumer<T> open) {
    this.open = open;
  }

  /// The outer columns stand in line with what is above the table; CSS cannot find them by itself.
  private void markEnds() {
    for (var column : getColumns()) column.getStyleClass().removeAll(FIRST, LAST);
    if (getColumns().isEmpty()) return;
    getColumns().getFirst().getStyleClass().add(FIRST);
    getColumns().getLast().getStyleClass().add(LAST);
  }

  /// Gives rows a look of their own: the style class of each, empty for none.
  public void onStyle(Function<T, String> style) {
    this.style = style;
  }

  private TableRow<T> openable() {
    var row = new StyledRow();
    row.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2 && row.getItem() != null) open.accept(row.getItem());
        });
    return row;
  }

  private final class StyledRow extends TableRow<T> {
    private String given = "";

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      getStyleClass().remove(given);
      given = empty || item == null ? "" : style.apply(item);
      if (!given.isEmpty()) getStyleClass().add(given);
    }
  }

  /// Who comes in by the keyboard stands on a row at once.
  private void chooseFirst(boolean focused) {
    if (focused && getSelectionModel().isEmpty() && !getItems().isEmpty())
      getSelectionModel().selectFirst();
  }

  /// What the table does by a key, for the view it stands in.
  public List<Shortcut> shortcuts(Texts texts) {
    return List.of(
        Shortcut.of("Enter", texts.get("ui.key.open"), this::openChosen).within(this),
        Shortcut.of("Ctrl+C", texts.get("ui.key.copy"), this::copy).within(this));
  }

  private void pressed(KeyEvent event) {
    if (COPY.match(event)) {
      copy();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !getSelectionModel().isEmpty()) {
      openChosen();
      event.consume();
    }
  }

  private void openChosen() {
    var row = getSelectionModel().getSelectedItem();
    if (row != null) open.accept(row);
  }

  private void copy() {
    var content = new ClipboardContent();
    content.putString(chosenText());
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// The chosen rows under their titles, tabs between the columns, as the screen shows them.
  String chosenText() {
    var lines = new ArrayList<String>();
    lines.add(line(column -> column.getText()));
    for (int row : List.copyOf(getSelectionModel().getSelectedIndices())) {
      if (row < getItems().size()) lines.add(line(column -> Columns.text(column, row)));
    }
    return String.join("\n", lines);
  }

  private String line(Function<TableColumn<T, ?>, String> cell) {
    return String.join("\t", getVisibleLeafColumns().stream().map(cell).toList());
  }

  /// Whether a row has a second line.
  public boolean isTall() {
    return tall.get();
  }

  public void setTall(boolean two) {
    tall.set(two);
  }
}
