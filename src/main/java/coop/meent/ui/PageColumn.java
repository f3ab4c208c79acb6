package coop.meent.ui;

import javafx.scene.layout.VBox;

/// What stands below each other on a page that fills the window and is scrolled where the window is
/// too low. A scroll pane asks how low it may be without saying how wide it is; words that wrap
/// then seem to need less than they do, and the foot of the page could not be reached. So it is
/// told.
public final class PageColumn extends VBox {

  private double wide;

  /// How wide it is while nothing is scrolled.
  void setWide(double width) {
    wide = width;
    // What was answered before holds no longer.
    requestLayout();
  }

  @Override
  protected double computeMinHeight(double width) {
    return super.computeMinHeight(width < 0 && wide > 0 ? wide : width);
  }
}
