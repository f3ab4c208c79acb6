package coop.meent.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/// Makes the columns of a [RowTable]: every amount, date and badge looks alike wherever it stands.
/// What a row gives may be null where it has none; a row that is still on its way shows blank.
public final class Columns<T> {

  private static final String PLAIN = "coop.meent.ui.plain";
  private static final double LEAST = 88;
  private static final double DATE = 100;
  private static final double AMOUNT = 96;

  private final Texts texts;
  private final SpreadsheetText plain;

  public Columns(Texts texts) {
    this.texts = texts;
    plain = new SpreadsheetText(texts);
  }

  /// Text, cut off with the whole on hover. Takes what room is left.
  public TableColumn<T, String> text(String title, double width, Function<T, @Nullable String> of) {
    var column = column(title, width, of, Cells.Words<T>::new);
    column.setMinWidth(Math.max(LEAST, width / 2));
    column.setComparator(Comparator.nullsFirst(byWords()));
    return written(column, of, plain::text);
  }

  /// A text that is short and of one length: a number, a code.
  public TableColumn<T, String> code(String title, double width, Function<T, @Nullable String> of) {
    var column = column(title, width, of, Cells.Words<T>::new);
    fixed(column, width);
    column.setComparator(Comparator.nullsFirst(new CodeOrder()));
    FigureRoom.mark(column, row -> shaped(of.apply(row), Function.identity()));
    return written(column, of, plain::text);
  }

  /// Text with a second, muted line below it; for a tall table.
  public TableColumn<T, Lines> lines(
      String title, double width, Function<T, String> first, Function<T, String> second) {
    return lines(
        title,
        width,
        row -> new Lines(first.apply(row), second.apply(row)),
        Cells.TwoLines<T>::new);
  }

  /// A person: initials, name and a second line; for a tall table.
  public TableColumn<T, Lines> person(
      String title, double width, Function<T, String> initials, Function<T, Lines> of) {
    return lines(title, width, of, () -> new Cells.Person<>(initials));
  }

  private TableColumn<T, Lines> lines(
      String title, double width, Function<T, Lines> of, Supplier<TableCell<T, Lines>> cell) {
    var column = this.<Lines>column(title, width, of, cell);
    column.setMinWidth(Math.max(LEAST, width / 2));
    column.setComparator(Comparator.nullsFirst(Comparator.comparing(Lines::first, byWords())));
    return written(column, of, lines -> plain.text(lines.whole()));
  }

  public TableColumn<T, LocalDate> date(String title, Function<T, @Nullable LocalDate> of) {
    return date(title, DATE, of, texts::shortDate);
  }

  /// A date shown in a shape of the table's own.
  public TableColumn<T, LocalDate> date(
      String title,
      double width,
      Function<T, @Nullable LocalDate> of,
      Function<LocalDate, String> shape) {
    var column = column(title, width, of, () -> new Cells.Value<T, LocalDate>(shape));
    fixed(column, width);
    FigureRoom.mark(column, row -> shaped(of.apply(row), shape));
    return written(column, of, plain::date);
  }

  /// Right-aligned, with the minus of the language.
  public TableColumn<T, Money> amount(String title, Function<T, @Nullable Money> of) {
    return amount(title, AMOUNT, of);
  }

  /// @param width to begin with; it grows with what stands in it
  public TableColumn<T, Money> amount(String title, double width, Function<T, @Nullable Money> of) {
    return number(title, width, of, texts::money, plain::amount);
  }

  /// A count, right-aligned.
  public TableColumn<T, Long> count(String title, double width, Function<T, @Nullable Long> of) {
    return number(title, width, of, texts::value, plain::count);
  }

  private <V> TableColumn<T, V> number(
      String title,
      double width,
      Function<T, @Nullable V> of,
      Function<V, String> shape,
      Function<V, String> plainly) {
    var column = column(title, width, of, () -> new Cells.Value<T, V>(shape));
    column.getStyleClass().add("number");
    fixed(column, width);
    FigureRoom.mark(column, row -> shaped(of.apply(row), shape));
    return written(column, of, plainly);
  }

  public TableColumn<T, Badge> badge(String title, double width, Function<T, @Nullable Badge> of) {
    var column = column(title, width, of, Cells.Status<T>::new);
    column.setMinWidth(width);
    column.setComparator(Comparator.nullsFirst(Comparator.comparing(Badge::text, byWords())));
    return written(column, of, badge -> plain.text(badge.text()));
  }

  private <V> TableColumn<T, V> column(
      String title,
      double width,
      Function<T, ? extends @Nullable V> of,
      Supplier<TableCell<T, V>> cell) {
    var column = new TableColumn<T, V>(title);
    column.setPrefWidth(width);
    column.setCellValueFactory(row ->
        new ReadOnlyObjectWrapper<>(row.getValue() == null ? null : of.apply(row.getValue())));
    column.setCellFactory(any -> cell.get());
    return column;
  }

  /// Names sort as people expect: `é` beside `e`, small beside large.
  private Comparator<String> byWords() {
    var collator = Collator.getInstance(texts.language().locale());
    return collator::compare;
  }

  private static void fixed(TableColumn<?, ?> column, double width) {
    column.setMinWidth(width);
    column.setMaxWidth(width * 1.5);
  }

  private static <T, V> TableColumn<T, V> written(
      TableColumn<T, V> column, Function<T, @Nullable V> of, Function<V, String> plainly) {
    Function<T, String> all = row -> shaped(of.apply(row), plainly);
    column.getProperties().put(PLAIN, all);
    return column;
  }

  private static <V> String shaped(@Nullable V value, Function<V, String> shape) {
    return value == null ? "" : shape.apply(value);
  }

  /// What a row says in a column, for a spreadsheet; empty where it says nothing.
  @SuppressWarnings("unchecked") // put there by this class, for rows of this column
  static <T> String plain(TableColumn<T, ?> column, T row) {
    var text = (Function<T, String>) column.getProperties().get(PLAIN);
    return text == null ? "" : text.apply(row);
  }

  /// Two lines of one cell.
  public record Lines(String first, String second) {
    String whole() {
      return second.isEmpty() ? first : first + ", " + second;
    }
  }
}
