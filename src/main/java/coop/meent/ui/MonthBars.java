package coop.meent.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
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
  private static final double NARROWEST_BAR = 3;

  /// Below this width of a month not each can have its name below it.
  private static final double ROOM_FOR_NAME = 34;

  private final HBox names = new HBox();
  private final GridPane bars = new GridPane();
  private final List<Label> labels = new ArrayList<>();
  private Consumer<Integer> open = index -> {};

  /// @param first at least 0
  /// @param second at least 0
  /// @param words of the month in full, for hovering and for a screen reader
  public record Month(String label, long first, long second, String words) {}

  public MonthBars() {
    getStyleClass().add("month-bars");
    names.getStyleClass().add("month-bars-names");
    VBox.setVgrow(bars, Priority.ALWAYS);
    bars.widthProperty().subscribe((before, now) -> thinOut());
    getChildren().setAll(names, bars);
  }

  /// What a click on a month does, by its place in the row.
  public void onOpen(Consumer<Integer> open) {
    this.open = open;
  }

  /// Where there is no room for all names, each third stands, the last among them.
  private void thinOut() {
    boolean all = bars.getWidth() >= labels.size() * ROOM_FOR_NAME;
    for (int i = 0; i < labels.size(); i++)
      labels.get(i).setVisible(all || (labels.size() - 1 - i) % 3 == 0);
  }

  public void show(String first, String second, List<Month> months) {
    names.getChildren().setAll(name(first, "first"), name(second, "second"));
    long most = 1;
    for (var month : months) most = Math.max(most, Math.max(month.first, month.second));
    bars.getChildren().clear();
    bars.getColumnConstraints().clear();
    labels.clear();
    for (var month : months) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / months.size());
      bars.getColumnConstraints().add(column);
      int index = labels.size();
      labels.add(label(month));
      var pair = pair(month, most);
      pair.setOnMouseClicked(event -> open.accept(index));
      bars.addColumn(index, pair, labels.getLast());
    }
    thinOut();
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
    place.setMinWidth(0);
    GridPane.setVgrow(place, Priority.ALWAYS);
    Tooltip.install(place, new Tooltip(month.words));
    return place;
  }

  /// A bar that keeps its part of the height, however high the chart becomes.
  private static Region bar(long value, long most, String style) {
    var fill = new Region();
    fill.getStyleClass().addAll("bar", style);
    var track = new Track(fill, value, most);
    track.setMinWidth(NARROWEST_BAR);
    track.setPrefWidth(NARROWEST_BAR);
    track.setMaxWidth(BAR);
    HBox.setHgrow(track, Priority.ALWAYS);
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
    label.setMinWidth(USE_PREF_SIZE);
    GridPane.setHalignment(label, HPos.CENTER);
    label.setAlignment(Pos.CENTER);
    return label;
  }
}
