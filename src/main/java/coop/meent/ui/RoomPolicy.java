package coop.meent.ui;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.util.Callback;

/// Columns share the width of the table while each has what it needs; where they need more than
/// there is, they keep it and the table scrolls sideways.
@SuppressWarnings("rawtypes") // as JavaFX types it
final class RoomPolicy implements Callback<ResizeFeatures, Boolean> {

  @Override
  public Boolean call(ResizeFeatures features) {
    var policy =
        isTight(features)
            ? TableView.UNCONSTRAINED_RESIZE_POLICY
            : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN;
    return policy.call(features);
  }

  private static boolean isTight(ResizeFeatures features) {
    double needed = 0;
    for (var column : features.getTable().getVisibleLeafColumns())
      needed += ((TableColumnBase) column).getMinWidth();
    double room = features.getContentWidth();
    boolean tight = room > 0 && needed > room;
    // What it was pressed together to before is not what it needs now.
    if (tight && features.getColumn() == null) spread(features);
    return tight;
  }

  private static void spread(ResizeFeatures features) {
    for (var one : features.getTable().getVisibleLeafColumns()) {
      var column = (TableColumn) one;
      double wanted = Math.max(column.getMinWidth(), column.getPrefWidth());
      if (Math.abs(column.getWidth() - wanted) > 0.5) column.setPrefWidth(wanted);
    }
  }
}
