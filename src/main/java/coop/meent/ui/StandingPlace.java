package coop.meent.ui;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Follows where a window stands, and keeps the place that it returns to when it no longer fills
/// the screen.
final class StandingPlace {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private final Stage stage;
  private WindowPlace last;

  StandingPlace(Stage stage) {
    this.stage = stage;
    var room = Screen.getPrimary().getVisualBounds();
    last = middle(room, Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight()));
    stage.setWidth(last.width());
    stage.setHeight(last.height());
    stage.xProperty().subscribe((before, now) -> follow());
    stage.yProperty().subscribe((before, now) -> follow());
    stage.widthProperty().subscribe((before, now) -> follow());
    stage.heightProperty().subscribe((before, now) -> follow());
  }

  private static WindowPlace middle(Rectangle2D room, double width, double height) {
    double x = room.getMinX() + (room.getWidth() - width) / 2;
    double y = room.getMinY() + (room.getHeight() - height) / 2;
    return new WindowPlace(x, y, width, height, false);
  }

  void put(WindowPlace place) {
    if (!place.canBeSeen()) return;
    last = place;
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    stage.setMaximized(place.isMaximised());
  }

  WindowPlace place() {
    boolean fills = stage.isMaximized();
    return new WindowPlace(last.x(), last.y(), last.width(), last.height(), fills);
  }

  /// A window that grows to fill the screen tells its new size before it tells that it does; one
  /// that is as large as the screen is never a place to return to.
  private void follow() {
    if (!stage.isShowing() || stage.isMaximized() || stage.isIconified() || fillsScreen()) return;
    last = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
  }

  private boolean fillsScreen() {
    return Screen.getScreensForRectangle(stage.getX(), stage.getY(), 1, 1).stream()
        .map(Screen::getVisualBounds)
        .anyMatch(
            room -> stage.getWidth() >= room.getWidth() && stage.getHeight() >= room.getHeight());
  }
}
