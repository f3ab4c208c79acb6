package coop.meent.ui;

import coop.meent.base.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A table as every page has it: hairlines, rows of one height, Enter or a double click opens a
/// row, Ctrl+A chooses all, Ctrl+C copies the chosen rows for a spreadsheet. Its columns come from
/// [Columns]; what else a long table can do, from [TableTools].
public final class RowTable<T> extends TableView<T> {

  private static final String FIRST = "first-column";
  private static final String LAST = "last-column";
  private static final String TITLE = "title-";

  /// A row that is on its way. No style class: taking one off and on makes a row find all its
  /// styles anew, which is too much while a million rows go by.
  private static final PseudoClass COMING = PseudoClass.getPseudoClass("coming");

  private static final double ROW = 34;
  private static final double TALL_ROW = 52;

  /// Enough to see how wide figures are; more than that has been copied from somewhere else.
  private static final int LOOKED_AT = 20_000;

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination ALL =
      new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

  private final BooleanProperty tall = new SimpleBooleanProperty(false);
  private final FigureRoom<T> room = new FigureRoom<>(this);
  private Consumer<T> open = row -> {};
  private Function<T, String> style = row -> "";
  private Runnable copy = () -> put(chosen());
  private Runnable all = () -> getSelectionModel().selectAll();

  public RowTable() {
    getStyleClass().addAll("row-table", "edge-to-edge");
    setColumnResizePolicy(new RoomPolicy());
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    tall.subscribe(two -> setFixedCellSize(two ? TALL_ROW : ROW));
    setRowFactory(table -> openable());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    getVisibleLeafColumns()
        .addListener((ListChangeListener<TableColumn<T, ?>>) change -> markEnds());
    focusedProperty().subscribe(this::chooseFirst);
  }

  /// Adds a column under a name that stays the same in every language and release, by which the
  /// reader's arrangement is remembered. Its title has the id `title-` and that name.
  public void column(String name, TableColumn<T, ?> column) {
    column.setId(TITLE + name);
    getColumns().add(column);
  }

  static String name(TableColumn<?, ?> column) {
    return column.getId().substring(TITLE.length());
  }

  /// Shows rows that are all here; a click on a title sorts them.
  public void show(ObservableList<T> rows) {
    var sorted = new SortedList<>(rows);
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    var _ = sorted.subscribe(() -> widen(sorted));
    widen(sorted);
  }

  private void widen(List<T> rows) {
    makeRoom(rows.subList(0, Math.min(rows.size(), LOOKED_AT)));
  }

  /// Widens the columns of figures to what these rows hold; [#show] and [PagedTable] do it
  /// themselves.
  public void makeRoom(List<T> rows) {
    room.make(rows);
  }

  /// What Enter or a double click on a row does.
  public void onOpen(Consumer<T> open) {
    this.open = open;
  }

  /// Another way to copy the chosen rows, where not all of them are here.
  void onCopy(Runnable copy) {
    this.copy = copy;
  }

  /// Another way to choose all rows.
  void onAll(Runnable all) {
    this.all = all;
  }

  /// The outer columns stand in line with what is above the table; CSS cannot find them by itself.
  private void markEnds() {
    for (var column : getColumns()) column.getStyleClass().removeAll(FIRST, LAST);
    if (getVisibleLeafColumns().isEmpty()) return;
    getVisibleLeafColumns().getFirst().getStyleClass().add(FIRST);
    getVisibleLeafColumns().getLast().getStyleClass().add(LAST);
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
      pseudoClassStateChanged(COMING, !empty && item == null);
      var wanted = empty || item == null ? "" : style.apply(item);
      if (wanted.equals(given)) return;
      getStyleClass().remove(given);
      if (!wanted.isEmpty()) getStyleClass().add(wanted);
      given = wanted;
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
        Shortcut.of("Ctrl+C", texts.get("ui.copy"), () -> copy.run()).within(this),
        Shortcut.of("Ctrl+A", texts.get("ui.chooseAll"), () -> all.run()).within(this));
  }

  private void pressed(KeyEvent event) {
    if (COPY.match(event)) {
      copy.run();
      event.consume();
    } else if (ALL.match(event)) {
      all.run();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER
        && !event.isShortcutDown()
        && !getSelectionModel().isEmpty()) {
      openChosen();
      event.consume();
    }
  }

  private void openChosen() {
    var row = getSelectionModel().getSelectedItem();
    if (row != null) open.accept(row);
  }

  /// The chosen rows, as far as they are here.
  List<T> chosen() {
    List<T> rows = new ArrayList<>();
    for (int index : List.copyOf(getSelectionModel().getSelectedIndices())) {
      var row = index < getItems().size() ? getItems().get(index) : null;
      if (row != null) rows.add(row);
    }
    return rows;
  }

  /// Puts rows on the clipboard.
  void put(List<T> rows) {
    var content = new ClipboardContent();
    content.putString(text(rows));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// Rows under their titles, tabs between the columns that are seen, as [SpreadsheetText] writes
  /// them.
  String text(List<T> rows) {
    var columns = List.copyOf(getVisibleLeafColumns());
    var lines = new StringBuilder();
    for (var column : columns) {
      if (!lines.isEmpty()) lines.append('\t');
      lines.append(column.getText());
    }
    for (var row : rows) {
      var between = '\n';
      for (var column : columns) {
        lines.append(between).append(Columns.plain(column, row));
        between = '\t';
      }
    }
    return lines.toString();
  }

  /// Rows that were on their way are here now.
  ///
  /// @param to after the last of them
  void arrived(int from, int to) {
    var seen = seen();
    if (!seen.isEmpty() && lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      int last = Math.min(to - 1, seen.getLast());
      for (int i = Math.max(from, seen.getFirst()); i <= last; i++) renew(flow, i);
    }
    int chosen = getSelectionModel().getSelectedIndex();
    boolean isHere = chosen >= from && chosen < to;
    if (isHere && getSelectionModel().getSelectedItem() == null) getSelectionModel().select(chosen);
  }

  private static void renew(VirtualFlow<?> flow, int index) {
    var row = flow.getVisibleCell(index);
    if (row != null) row.updateIndex(index);
  }

  /// From the first row that is seen to the last; empty while nothing is drawn.
  List<Integer> seen() {
    if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) return List.of();
    var first = flow.getFirstVisibleCell();
    var last = flow.getLastVisibleCell();
    return first == null || last == null ? List.of() : List.of(first.getIndex(), last.getIndex());
  }

  /// Whether a row has a second line.
  public boolean isTall() {
    return tall.get();
  }

  public void setTall(boolean two) {
    tall.set(two);
  }
}
