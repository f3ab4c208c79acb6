package coop.meent.app;

import coop.meent.care.ui.CareDesk;
import coop.meent.care.ui.CareView;
import coop.meent.outlook.CircleShapes;
import coop.meent.outlook.Shapes;
import coop.meent.outlook.ui.HoldDesk;
import coop.meent.outlook.ui.HoldView;
import coop.meent.ui.Desk;
import coop.meent.ui.Section;
import coop.meent.ui.SectionsView;
import coop.meent.ui.View;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The place of gift circles in the window.
final class CirclePlace {

  /// In the rail.
  static final String KEY = "circle";

  private static final String CARE = "care";
  private static final String HOLD = "hold";

  private final Desk desk;
  private final CircleShapes shapes;
  private final Supplier<CareDesk> care;
  private @Nullable SectionsView sections;
  private @Nullable CareView ill;

  /// @param shapes the circles of the open file
  /// @param care what being ill works with, for whoever sits here
  CirclePlace(Desk desk, CircleShapes shapes, Supplier<CareDesk> care) {
    this.desk = desk;
    this.shapes = shapes;
    this.care = care;
  }

  /// Made when the place is entered for the first time.
  View view() {
    var made = new SectionsView(List.of(care(), hold()));
    sections = made;
    return made;
  }

  private Section care() {
    var view = new CareView(care.get());
    ill = view;
    return new Section(CARE, desk.texts().get("care.page"), view);
  }

  /// Shows the own case, and what waits for who is of the committee.
  void openCare() {
    go(CARE);
  }

  /// Opens the form to report ill.
  void reportIll() {
    go(CARE);
    if (ill != null) ill.reportIll();
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
