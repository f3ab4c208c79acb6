package coop.meent.ui;

import coop.meent.ui.ColumnLayout.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The columns of one table as its reader chose them: which, in which order, how wide. What was
/// chosen with the mouse at the titles or in the [ColumnChooser] is kept; what the window did for
/// want of room is not.
final class Arrangement<T> {

  /// The titles move a column a moment after the mouse was let go.
  private static final Duration MOMENT = Duration.millis(250);

  private final RowTable<T> table;
  private final Memory memory;
  private final String name;
  private final ColumnLayout standard;
  private final Set<TableColumn<T, ?>> hidden = new HashSet<>();
  private final Set<TableColumn<T, ?>> crowded = new HashSet<>();
  private final PauseTransition moment = new PauseTransition(MOMENT);
  private ColumnLayout kept;
  private @Nullable ColumnLayout own;
  private @Nullable ColumnLayout pressed;
  private boolean isTouched;
  private Runnable changed = () -> {};

  /// Arranges the columns that the table has now, as they were left.
  Arrangement(RowTable<T> table, Memory memory, String name) {
    this.table = table;
    this.memory = memory;
    this.name = "table." + name;
    standard = now();
    kept = standard;
    memory.recall(this.name).flatMap(ColumnLayout::parse).ifPresent(this::arrange);
    kept = now();
    moment.setOnFinished(event -> keepDragged());
    table.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (isAtTitles(event)) pressed = now();
        });
    table.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (isAtTitles(event)) moment.playFromStart();
        });
  }

  private static boolean isAtTitles(MouseEvent event) {
    for (var part = (Node) event.getTarget(); part != null; part = part.getParent()) {
      if (part.getStyleClass().contains("column-header-background")) return true;
    }
    return false;
  }

  /// In their order, hidden ones too.
  List<TableColumn<T, ?>> columns() {
    return List.copyOf(table.getColumns());
  }

  boolean isShown(TableColumn<T, ?> column) {
    return !hidden.contains(column);
  }

  /// The last one that is shown stays.
  boolean canHide(TableColumn<T, ?> column) {
    return isShown(column) && table.getColumns().size() - hidden.size() > 1;
  }

  void show(TableColumn<T, ?> column, boolean yes) {
    if (!yes && !canHide(column)) return;
    if (yes) hidden.remove(column);
    else hidden.add(column);
    column.setVisible(yes && !crowded.contains(column));
    keep();
  }

  /// @param by 1 to the right, -1 to the left
  void move(TableColumn<T, ?> column, int by) {
    var order = new ArrayList<>(table.getColumns());
    int from = order.indexOf(column);
    int to = from + by;
    if (to < 0 || to >= order.size()) return;
    order.remove(from);
    order.add(to, column);
    table.getColumns().setAll(order);
    keep();
  }

  boolean isStandard() {
    return now().equals(standard);
  }

  /// As it was before anyone chose.
  void reset() {
    arrange(standard);
    kept = now();
    if (own == null) memory.forget(name);
    else touch();
  }

  /// Tells when the reader chose otherwise.
  void onChange(Runnable changed) {
    this.changed = changed;
  }

  /// Arranges the columns as a saved view has them. What is chosen from here on is not remembered
  /// as the reader's own, until [#takeOff].
  void wear(ColumnLayout layout) {
    if (own == null) own = kept;
    if (!now().equals(layout)) arrange(layout);
    kept = now();
    isTouched = false;
  }

  /// Back to the reader's own columns.
  void takeOff() {
    var back = own;
    if (back == null) return;
    own = null;
    arrange(back);
    kept = now();
    isTouched = false;
  }

  /// Whether the reader chose otherwise since [#wear].
  boolean isTouched() {
    return isTouched;
  }

  private void touch() {
    isTouched = true;
    changed.run();
  }

  /// Takes a column away while there is no room for it, whatever was chosen.
  void crowd(TableColumn<T, ?> column, boolean noRoom) {
    if (noRoom) crowded.add(column);
    else crowded.remove(column);
    column.setVisible(!noRoom && isShown(column));
  }

  /// While a view is in use, a click on a title that moves no column and makes none wider changes
  /// nothing of it.
  private void keepDragged() {
    boolean isSame = own != null && now().equals(pressed);
    pressed = null;
    if (!isSame) keep();
  }

  private void keep() {
    var now = now();
    if (now.equals(kept)) return;
    kept = now;
    if (own == null) memory.keep(name, now.toString());
    else touch();
  }

  ColumnLayout now() {
    List<Place> places = new ArrayList<>();
    for (var column : table.getColumns()) {
      // Before it was ever laid out a column has no width of its own.
      double width = table.getWidth() > 0 ? column.getWidth() : column.getPrefWidth();
      places.add(new Place(RowTable.name(column), isShown(column), (int) Math.round(width)));
    }
    return new ColumnLayout(places);
  }

  /// Columns that the layout does not know, since they are newer, come last; those it alone knows
  /// are passed over.
  private void arrange(ColumnLayout layout) {
    Map<String, TableColumn<T, ?>> byName = new HashMap<>();
    table.getColumns().forEach(column -> byName.put(RowTable.name(column), column));
    List<TableColumn<T, ?>> order = new ArrayList<>();
    for (var place : layout.places()) {
      var column = byName.get(place.column());
      if (column == null) continue;
      order.add(column);
      column.setPrefWidth(place.width());
      if (place.isShown()) hidden.remove(column);
      else hidden.add(column);
    }
    for (var column : table.getColumns()) {
      if (!order.contains(column)) order.add(column);
    }
    if (hidden.size() == order.size()) hidden.clear();
    table.getColumns().setAll(order);
    order.forEach(column -> column.setVisible(isShown(column) && !crowded.contains(column)));
  }
}
