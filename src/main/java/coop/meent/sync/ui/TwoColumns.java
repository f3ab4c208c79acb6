package coop.meent.sync.ui;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/// Two columns beside each other, or below where there is no room.
final class TwoColumns extends GridPane {

  private static final double LEAST = 900;
  private static final double GAP = 16;

  private final double left;
  private final Region second;
  private boolean isNarrow;

  /// @param left per cent of the width
  TwoColumns(double left, Region first, Region second) {
    this.left = left;
    this.second = second;
    setHgap(GAP);
    setVgap(GAP);
    for (var part : List.of(first, second)) part.setMinWidth(0);
    add(first, 0, 0);
    add(second, 1, 0);
    getRowConstraints().add(new RowConstraints());
    arrange(false);
    widthProperty().subscribe(width -> fit(width.doubleValue()));
  }

  private void fit(double width) {
    boolean isTight = width > 0 && width < LEAST;
    if (isTight != isNarrow) arrange(isTight);
  }

  private void arrange(boolean isTight) {
    isNarrow = isTight;
    setConstraints(second, isTight ? 0 : 1, isTight ? 1 : 0);
    getColumnConstraints().clear();
    getColumnConstraints().add(column(isTight ? 100 : left));
    if (!isTight) getColumnConstraints().add(column(100 - left));
  }

  private static ColumnConstraints column(double percent) {
    var column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }
}
