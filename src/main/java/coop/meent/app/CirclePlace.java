package coop.meent.app;

import coop.meent.cli.Services;
import coop.meent.document.Issuer;
import coop.meent.member.Issuers;
import coop.meent.outlook.CircleShapes;
import coop.meent.outlook.Shapes;
import coop.meent.outlook.ui.HoldDesk;
import coop.meent.outlook.ui.HoldView;
import coop.meent.ui.Desk;
import coop.meent.ui.Section;
import coop.meent.ui.SectionsView;
import coop.meent.ui.View;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The place of gift circles in the window.
final class CirclePlace {

  /// In the rail.
  static final String KEY = "circle";

  private static final String HOLD = "hold";

  private final Services services;
  private final Desk desk;
  private final Clock clock;
  private @Nullable SectionsView sections;

  CirclePlace(Services services, Desk desk, Clock clock) {
    this.services = services;
    this.desk = desk;
    this.clock = clock;
  }

  /// Made when the place is entered for the first time.
  View view() {
    var made = new SectionsView(List.of(hold()));
    sections = made;
    return made;
  }

  private Section hold() {
    var shapes = CircleShapes.none();
    var view = new HoldView(new HoldDesk(desk, shapes, Shapes.presets(), this::issuer, clock));
    return new Section(HOLD, desk.texts().get("outlook.ui.title"), view);
  }

  private Issuer issuer() {
    return services
        .members()
        .cooperative()
        .map(Issuers::of)
        .orElseGet(() -> new Issuer("", "", ""));
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
