package coop.meent.app;

import coop.meent.outlook.CircleShapes;
import coop.meent.outlook.Shapes;
import coop.meent.outlook.ui.HoldDesk;
import coop.meent.outlook.ui.HoldView;
import coop.meent.ui.Desk;
import coop.meent.ui.Section;
import coop.meent.ui.SectionsView;
import coop.meent.ui.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The place of gift circles in the window.
final class CirclePlace {

  /// In the rail.
  static final String KEY = "circle";

  private static final String HOLD = "hold";

  private final Desk desk;
  private final CircleShapes shapes;
  private @Nullable SectionsView sections;

  /// @param shapes the circles of the open file
  CirclePlace(Desk desk, CircleShapes shapes) {
    this.desk = desk;
    this.shapes = shapes;
  }

  /// Made when the place is entered for the first time.
  View view() {
    var made = new SectionsView(List.of(hold()));
    sections = made;
    return made;
  }

  private Section hold() {
    var view = new HoldView(new HoldDesk(desk, shapes, Shapes.presets()));
    return new Section(HOLD, desk.texts().get("outlook.ui.title"), view);
  }

  /// Shows whether a circle will hold.
  void openHold() {
    go(HOLD);
  }

  private void go(String section) {
    desk.navigation().go(KEY);
    if (sections != null) sections.go(section);
  }
}
