package coop.meent.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Makes the columns of figures, dates and codes as wide as the widest that was seen, since a
/// figure that is cut off is another figure. They never become narrower while the table is read.
final class FigureRoom<T> {

  private static final String FIGURE = "coop.meent.ui.figure";

  /// Left and right of a cell; twice as much at the edge of the table.
  private static final double PADDING = 26;

  private final RowTable<T> table;
  private final Map<TableColumn<T, ?>, Integer> longest = new HashMap<>();

  FigureRoom(RowTable<T> table) {
    this.table = table;
  }

  static <T> void mark(TableColumn<T, ?> column, Function<T, String> figure) {
    column.getProperties().put(FIGURE, figure);
  }

  void make(List<T> rows) {
    for (var column : table.getColumns()) {
      var figure = figure(column);
      if (figure != null) make(column, figure, rows);
    }
  }

  private void make(TableColumn<T, ?> column, Function<T, String> figure, List<T> rows) {
    var widest = "";
    for (var row : rows) {
      var text = row == null ? "" : figure.apply(row);
      if (text.length() > widest.length()) widest = text;
    }
    if (widest.length() <= longest.getOrDefault(column, 0)) return;
    longest.put(column, widest.length());
    double wanted = Math.ceil(width(widest.replaceAll("\\d", "0"))) + PADDING;
    if (wanted <= column.getMinWidth()) return;
    column.setMaxWidth(Math.max(column.getMaxWidth(), wanted * 1.25));
    column.setMinWidth(wanted);
    if (column.getPrefWidth() < wanted) column.setPrefWidth(wanted);
  }

  private double width(String text) {
    var measured = new Text(text);
    measured.setFont(font());
    return measured.getLayoutBounds().getWidth();
  }

  /// The one in use, larger for who chose large text.
  private Font font() {
    return table.lookup(".table-cell") instanceof Labeled cell
        ? cell.getFont()
        : Font.font("Open Sans", 13);
  }

  @SuppressWarnings("unchecked") // put there by Columns, for rows of this column
  private @Nullable Function<T, String> figure(TableColumn<T, ?> column) {
    return (Function<T, String>) column.getProperties().get(FIGURE);
  }
}
