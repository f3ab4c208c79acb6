package coop.meent.ui;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Rows of two amounts that are compared, such as this year's and last year's, each a bar. A row
/// opens to its cause.
public final class PairBars extends VBox {

  private static final int LONGEST = 40;
  private static final double THICK = 6;

  private final HBox names = new HBox();
  private final VBox rows = new VBox();

  /// @param shown the first amount as it is written
  /// @param words of both in full, for hovering and for a screen reader
  public record Row(
      String name, long first, long second, String shown, String words, Runnable open) {}

  public PairBars() {
    getStyleClass().add("pair-bars");
    names.getStyleClass().add("month-bars-names");
    rows.getStyleClass().add("pair-rows");
    getChildren().setAll(names, rows);
  }

  public void show(String first, String second, List<Row> all) {
    names.getChildren().setAll(name(first, "first"), name(second, "second"));
    names.setVisible(!all.isEmpty());
    names.setManaged(!all.isEmpty());
    long most = 1;
    for (var row : all) most = Math.max(most, Math.max(row.first, row.second));
    rows.getChildren().clear();
    for (var row : all) rows.getChildren().add(row(row, most));
  }

  private static Label name(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }

  private static VBox row(Row row, long most) {
    var name = new Hyperlink(cut(row.name));
    name.setAccessibleText(row.words);
    name.setTooltip(new Tooltip(row.words));
    name.setOnAction(event -> row.open.run());
    name.setMinWidth(0);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var shown = new Label(row.shown);
    shown.setMinWidth(USE_PREF_SIZE);
    var line = new HBox(8, name, gap, shown);
    return new VBox(2, line, bar(row.first, most, "first"), bar(row.second, most, "second"));
  }

  /// The whole name is in the words.
  private static String cut(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
  }

  private static Pane bar(long value, long most, String style) {
    var fill = new Region();
    fill.getStyleClass().addAll("bar", "lying", style);
    var track = new Track(fill, (double) Math.max(0, value) / (double) most);
    track.setPrefHeight(THICK);
    track.setMinHeight(THICK);
    return track;
  }

  private static final class Track extends Pane {
    private final Region fill;
    private final double share;

    Track(Region fill, double share) {
      super(fill);
      this.fill = fill;
      this.share = share;
    }

    @Override
    protected void layoutChildren() {
      fill.resizeRelocate(0, 0, Math.floor(getWidth() * share), getHeight());
    }
  }
}
