package coop.meent.ui;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The cells that [Columns] fills. A row that passes by while scrolling must cost next to nothing:
/// what only a reader who stops needs, such as the whole of a text that is cut off, is made when
/// the mouse comes.
final class Cells {

  private static final double WIDEST_TIP = 480;

  private Cells() {}

  abstract static class Cell<T, V> extends TableCell<T, V> {
    Cell() {
      addEventHandler(MouseEvent.MOUSE_ENTERED, event -> setTooltip(tip()));
      addEventHandler(MouseEvent.MOUSE_EXITED, event -> setTooltip(null));
    }

    /// All that the cell would show if it had room.
    abstract String whole(V item);

    private @Nullable Tooltip tip() {
      var item = getItem();
      if (item == null || isEmpty() || !isCut(this)) return null;
      var tip = new Tooltip(whole(item));
      tip.setWrapText(true);
      tip.setMaxWidth(WIDEST_TIP);
      return tip;
    }
  }

  private static boolean isCut(Labeled labeled) {
    for (var part : labeled.getChildrenUnmodifiable()) {
      if (part instanceof Text text && !text.getText().equals(labeled.getText())) return true;
      if (part instanceof javafx.scene.Parent parent && holdsCut(parent)) return true;
    }
    return false;
  }

  private static boolean holdsCut(Node node) {
    if (node instanceof Labeled labeled && !labeled.getText().isEmpty()) return isCut(labeled);
    return node instanceof javafx.scene.Parent parent
        && parent.getChildrenUnmodifiable().stream().anyMatch(Cells::holdsCut);
  }

  /// A date, an amount, a count.
  static final class Value<T, V> extends Cell<T, V> {
    private final Function<V, String> shape;

    Value(Function<V, String> shape) {
      this.shape = shape;
    }

    @Override
    protected void updateItem(@Nullable V item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : shape.apply(item));
    }

    @Override
    String whole(V item) {
      return shape.apply(item);
    }
  }

  static final class Words<T> extends Cell<T, String> {
    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty ? null : item);
    }

    @Override
    String whole(String item) {
      return item;
    }
  }

  static class TwoLines<T> extends Cell<T, Columns.Lines> {
    private final Label first = new Label();
    private final Label second = new Label();
    final VBox both = new VBox(first, second);

    TwoLines() {
      second.getStyleClass().add("note");
      both.getStyleClass().add("two-lines");
      setGraphicTextGap(0);
    }

    @Override
    protected void updateItem(Columns.@Nullable Lines item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      first.setText(item.first());
      second.setText(item.second());
      second.setManaged(!item.second().isEmpty());
      setGraphic(pictured());
      setAccessibleText(item.whole());
    }

    Node pictured() {
      return both;
    }

    @Override
    String whole(Columns.Lines item) {
      return item.second().isEmpty() ? item.first() : item.first() + "\n" + item.second();
    }
  }

  static final class Person<T> extends TwoLines<T> {
    private final Function<T, String> initials;
    private final Avatar avatar = new Avatar("");
    private final HBox line = new HBox(10, avatar, both);

    Person(Function<T, String> initials) {
      this.initials = initials;
      line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    Node pictured() {
      var row = getTableRow() == null ? null : getTableRow().getItem();
      if (row != null) avatar.setText(initials.apply(row));
      return line;
    }
  }

  static final class Status<T> extends Cell<T, Badge> {
    private final StatusBadge badge = new StatusBadge();

    @Override
    protected void updateItem(@Nullable Badge item, boolean empty) {
      super.updateItem(item, empty);
      badge.show(empty ? null : item);
      setGraphic(empty || item == null ? null : badge);
      setAccessibleText(item == null ? "" : item.text());
    }

    @Override
    String whole(Badge item) {
      return item.text();
    }
  }
}
