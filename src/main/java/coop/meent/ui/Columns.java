package coop.meent.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Makes the columns of a [RowTable]: every amount, date and badge looks alike wherever it stands.
/// What a row gives may be null where it has none; a row that is still on its way shows blank.
public final class Columns<T> {

  private static final double LEAST = 88;
  private static final double DATE = 100;
  private static final double AMOUNT = 110;

  private final Texts texts;

  public Columns(Texts texts) {
    this.texts = texts;
  }

  /// Text, cut off with the whole on hover. Takes what room is left.
  public TableColumn<T, String> text(String title, double width, Function<T, @Nullable String> of) {
    var column = column(title, width, of, TextCell::new);
    column.setMinWidth(Math.max(LEAST, width / 2));
    return column;
  }

  /// A text that is short and of one length: a number, a code.
  public TableColumn<T, String> code(String title, double width, Function<T, @Nullable String> of) {
    var column = column(title, width, of, TextCell::new);
    fixed(column, width);
    return column;
  }

  /// Text with a second, muted line below it; for a tall table.
  public TableColumn<T, Lines> lines(
      String title, double width, Function<T, String> first, Function<T, String> second) {
    var column =
        this.<Lines>column(
            title,
            width,
            row -> new Lines(first.apply(row), second.apply(row)),
            () -> new LinesCell<>(null));
    column.setMinWidth(Math.max(LEAST, width / 2));
    return column;
  }

  public TableColumn<T, LocalDate> date(String title, Function<T, @Nullable LocalDate> of) {
    var column =
        column(title, DATE, of, () -> new ValueCell<>((t, day) -> t.shortDate(day), texts));
    fixed(column, DATE);
    return column;
  }

  /// Right-aligned, with the minus of the language.
  public TableColumn<T, Money> amount(String title, Function<T, @Nullable Money> of) {
    return number(title, AMOUNT, of, Texts::money);
  }

  /// A count, right-aligned.
  public TableColumn<T, Long> count(String title, double width, Function<T, @Nullable Long> of) {
    return number(title, width, of, Texts::value);
  }

  private <V> TableColumn<T, V> number(
      String title, double width, Function<T, @Nullable V> of, BiFunction<Texts, V, String> shape) {
    var column = column(title, width, of, () -> new ValueCell<>(shape, texts));
    column.getStyleClass().add("number");
    fixed(column, width);
    return column;
  }

  public TableColumn<T, Badge> badge(String title, double width, Function<T, @Nullable Badge> of) {
    var column = column(title, width, of, BadgeCell<T>::new);
    column.setMinWidth(width);
    return column;
  }

  private <V> TableColumn<T, V> column(
      String title,
      double width,
      Function<T, ? extends @Nullable V> of,
      Supplier<TableCell<T, V>> cell) {
    var column = new TableColumn<T, V>(title);
    column.setPrefWidth(width);
    column.setReorderable(false);
    column.setCellValueFactory(row ->
        new ReadOnlyObjectWrapper<>(row.getValue() == null ? null : of.apply(row.getValue())));
    column.setCellFactory(any -> cell.get());
    return column;
  }

  private static void fixed(TableColumn<?, ?> column, double width) {
    column.setMinWidth(width);
    column.setMaxWidth(width * 1.5);
  }

  /// What a cell shows, as text; empty where it shows nothing.
  static <T> String text(TableColumn<T, ?> column, int row) {
    var value = column.getCellData(row);
    if (value == null) return "";
    return column.getCellFactory() == null ? value.toString() : shown(column, value);
  }

  private static <T, V> String shown(TableColumn<T, V> column, Object value) {
    var cell = column.getCellFactory().call(column);
    return cell instanceof Shows shows ? shows.shown(value) : value.toString();
  }

  /// A person: initials, name and a second line; for a tall table.
  public TableColumn<T, Lines> person(
      String title, double width, Function<T, String> initials, Function<T, Lines> of) {
    var column = this.<Lines>column(title, width, of, () -> new LinesCell<>(initials));
    column.setMinWidth(Math.max(LEAST, width / 2));
    return column;
  }

  /// Two lines of one cell.
  public record Lines(String first, String second) implements Comparable<Lines> {
    @Override
    public int compareTo(Lines other) {
      return first.compareToIgnoreCase(other.first);
    }
  }

  private interface Shows {
    String shown(Object value);
  }

  private static final class ValueCell<T, V> extends TableCell<T, V> implements Shows {
    private final BiFunction<Texts, V, String> shape;
    private final Texts texts;

    ValueCell(BiFunction<Texts, V, String> shape, Texts texts) {
      this.shape = shape;
      this.texts = texts;
    }

    @Override
    protected void updateItem(@Nullable V item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : shape.apply(texts, item));
    }

    @Override
    @SuppressWarnings("unchecked") // asked only with values of this cell's own column
    public String shown(Object value) {
      return shape.apply(texts, (V) value);
    }
  }

  private static final class TextCell<T> extends TableCell<T, String> {
    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty ? null : item);
      setTooltip(empty || item == null || item.length() < 24 ? null : new Tooltip(item));
    }
  }

  private static final class LinesCell<T> extends TableCell<T, Lines> implements Shows {
    private final @Nullable Function<T, String> initials;
    private final Label first = new Label();
    private final Label second = new Label();
    private final VBox both = new VBox(first, second);

    LinesCell(@Nullable Function<T, String> initials) {
      this.initials = initials;
      second.getStyleClass().add("note");
      second.managedProperty().bind(second.textProperty().isNotEmpty());
      both.getStyleClass().add("two-lines");
      setGraphicTextGap(0);
    }

    @Override
    protected void updateItem(@Nullable Lines item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      first.setText(item.first());
      second.setText(item.second());
      setGraphic(pictured());
      setAccessibleText(shown(item));
    }

    private Node pictured() {
      var row = getTableRow() == null ? null : getTableRow().getItem();
      if (initials == null || row == null) return both;
      var line = new HBox(10, new Avatar(initials.apply(row)), both);
      line.setAlignment(Pos.CENTER_LEFT);
      return line;
    }

    @Override
    public String shown(Object value) {
      var lines = (Lines) value;
      return lines.second().isEmpty() ? lines.first() : lines.first() + ", " + lines.second();
    }
  }

  private static final class BadgeCell<T> extends TableCell<T, Badge> implements Shows {
    private final StatusBadge badge = new StatusBadge();

    @Override
    protected void updateItem(@Nullable Badge item, boolean empty) {
      super.updateItem(item, empty);
      badge.show(empty ? null : item);
      setGraphic(empty || item == null ? null : badge);
      setAccessibleText(item == null ? "" : item.text());
    }

    @Override
    public String shown(Object value) {
      return ((Badge) value).text();
    }
  }
}
