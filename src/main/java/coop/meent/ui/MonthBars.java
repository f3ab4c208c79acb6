package coop.meent.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Two amounts side by side for each month. The sentence beside it says what matters; the bars are
/// for the eye, so a screen reader gets each month's words.
public final class MonthBars extends VBox {

  private static final double BAR = 22;

  private final HBox names = new HBox();
  private final GridPane bars = new GridPane();

  /// @param first at least 0
  /// @param second at least 0
  /// @param words of the month in full, for hovering and for a screen reader
  public record Month(String label, long first, long second, String words) {}

  public MonthBars() {
    getStyleClass().add("month-bars");
    names.getStyleClass().add("month-bars-names");
    VBox.setVgrow(bars, Priority.ALWAYS);
    getChildren().setAll(names, bars);
  }

  public void show(String first, String second, List<Month> months) {
    names.getChildren().setAll(name(first, "first"), name(second, "second"));
    long most = 1;
    for (var month : months) most = Math.max(most, Math.max(month.first, month.second));
    bars.getChildren().clear();
    bars.getColumnConstraints().clear();
    for (var month : months) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / months.size());
      bars.getColumnConstraints().add(column);
      bars.addColumn(bars.getColumnConstraints().size() - 1, pair(month, most), label(month));
    }
  }

  private static Label name(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }

  private static Region pair(Month month, long most) {
    var pair = new HBox(2, bar(month.first, most, "first"), bar(month.second, most, "second"));
    pair.setAlignment(Pos.BOTTOM_CENTER);
    var place = new StackPane(pair);
    place.getStyleClass().add("month-bars-ground");
    place.setAccessibleText(month.words);
    GridPane.setVgrow(place, Priority.ALWAYS);
    Tooltip.install(place, new Tooltip(month.words));
    return place;
  }

  /// A bar that keeps its part of the height, however high the chart becomes.
  private static Region bar(long value, long most, String style) {
    var fill = new Region();
    fill.getStyleClass().addAll("bar", style);
    var track = new Track(fill, value, most);
    track.setPrefWidth(BAR);
    HBox.setHgrow(track, Priority.NEVER);
    return track;
  }

  private static final class Track extends Pane {
    private final Region fill;
    private final long value;
    private final long most;

    Track(Region fill, long value, long most) {
      super(fill);
      this.fill = fill;
      this.value = value;
      this.most = most;
    }

    @Override
    protected void layoutChildren() {
      double share = (double) value / (double) most;
      double part = value == 0 ? 0 : Math.max(1, Math.floor(getHeight() * share));
      fill.resizeRelocate(0, getHeight() - part, getWidth(), part);
    }
  }

  private static Label label(Month month) {
    var label = new Label(month.label);
    label.getStyleClass().add("note");
    label.setMaxWidth(Double.MAX_VALUE);
    label.setAlignment(Pos.CENTER);
    return label;
  }
}
