package coop.meent.ui;

import javafx.geometry.Dimension2D;
import javafx.scene.layout.StackPane;

/// Where a view stands: never squeezed below its least size, nor below what is in it, so that the
/// page is scrolled instead.
public final class PagePlace extends StackPane {

  private Dimension2D least = new Dimension2D(0, 0);

  public PagePlace() {
    getStyleClass().add("page");
  }

  void show(View view) {
    least = view.leastSize();
    getChildren().setAll(view.root());
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.max(least.getWidth(), super.computeMinWidth(height));
  }

  @Override
  protected double computeMinHeight(double width) {
    return Math.max(least.getHeight(), super.computeMinHeight(width));
  }
}
