package coop.meent.ui;

import coop.meent.base.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Chooses and orders the columns of a table, by mouse or by keyboard alone.
final class ColumnChooser<T> {

  private final Texts texts;
  private final Arrangement<T> arrangement;
  private final Popup popup = new Popup();
  private final VBox list = new VBox();
  private final Button reset = new Button();

  ColumnChooser(Texts texts, Arrangement<T> arrangement) {
    this.texts = texts;
    this.arrangement = arrangement;
    var title = new Label(texts.get("ui.columns"));
    title.getStyleClass().add("card-title");
    reset.setText(texts.get("ui.columns.reset"));
    reset.setId("resetColumns");
    reset.getStyleClass().add("quiet");
    reset.setOnAction(event -> {
      arrangement.reset();
      fill();
    });
    var box = new VBox(title, list, reset);
    box.setId("columnChooser");
    box.getStyleClass().addAll("card", "column-chooser");
    list.getStyleClass().add("column-list");
    popup.getContent().setAll(box);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  /// Below what asked for it, at its right edge. The focus goes back there.
  void open(Node asked) {
    fill();
    var bounds = asked.localToScreen(asked.getBoundsInLocal());
    popup.setAnchorLocation(javafx.stage.PopupWindow.AnchorLocation.CONTENT_TOP_RIGHT);
    popup.setOnHidden(event -> asked.requestFocus());
    popup.show(asked, bounds.getMaxX(), bounds.getMaxY() + 4);
    if (!list.getChildren().isEmpty()) FirstField.focus(list);
  }

  private void fill() {
    list.getChildren().clear();
    var columns = arrangement.columns();
    for (int i = 0; i < columns.size(); i++) list.getChildren().add(line(columns.get(i), i));
    reset.setDisable(arrangement.isStandard());
  }

  private Node line(TableColumn<T, ?> column, int place) {
    var shown = new CheckBox(column.getText());
    shown.setId("column-" + RowTable.name(column));
    shown.setSelected(arrangement.isShown(column));
    shown.setDisable(arrangement.isShown(column) && !arrangement.canHide(column));
    shown.setOnAction(event -> {
      arrangement.show(column, shown.isSelected());
      refill("column-" + RowTable.name(column));
    });
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var up = mover(column, -1, Feather.ARROW_UP, "ui.columns.left");
    up.setDisable(place == 0);
    var down = mover(column, 1, Feather.ARROW_DOWN, "ui.columns.right");
    down.setDisable(place == arrangement.columns().size() - 1);
    var line = new HBox(4, shown, gap, up, down);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Button mover(TableColumn<T, ?> column, int by, Feather icon, String key) {
    var button = new Button("", new FontIcon(icon));
    button.setId((by < 0 ? "columnLeft-" : "columnRight-") + RowTable.name(column));
    button.setAccessibleText(texts.get(key, column.getText()));
    button.getStyleClass().add("icon-only");
    button.setOnAction(event -> {
      arrangement.move(column, by);
      refill(button.getId());
    });
    return button;
  }

  /// The lines are made anew; who works by keyboard stays where they were.
  private void refill(String id) {
    fill();
    var same = list.lookup("#" + id);
    if (same != null && !same.isDisabled()) same.requestFocus();
    else FirstField.focus(list);
  }
}
