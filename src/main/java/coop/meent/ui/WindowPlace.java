package coop.meent.ui;

import javafx.stage.Screen;

/// Where a window stands on the screen and how large it is, when it does not fill it.
///
/// @param isMaximised whether it fills the screen
public record WindowPlace(double x, double y, double width, double height, boolean isMaximised) {

  private static final double LEAST_WIDTH = 480;
  private static final double LEAST_HEIGHT = 360;
  private static final double SEEN = 64;

  /// Whether enough of its title bar lies on a screen that is there now to take hold of it: a
  /// laptop may have been unplugged from the second screen.
  boolean canBeSeen() {
    boolean isWindow = width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
    return isWindow && Screen.getScreens().stream().anyMatch(this::isOn);
  }

  private boolean isOn(Screen screen) {
    var room = screen.getVisualBounds();
    double left = Math.max(x, room.getMinX());
    double right = Math.min(x + width, room.getMaxX());
    boolean reachable = y >= room.getMinY() - 1 && y <= room.getMaxY() - SEEN;
    return right - left >= SEEN && reachable;
  }
}
