package coop.meent.ui;

import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

/// Shows a page larger than it is made, as a whole: letters, lines and space alike. The page gets
/// the room that is left, as if the window were smaller.
public final class Zoom extends Pane {

  private final Scale scale = new Scale(1, 1);

  public Zoom() {
    getStyleClass().add("zoom");
  }

  public void show(Parent page) {
    getChildren().forEach(before -> before.getTransforms().remove(scale));
    page.getTransforms().add(scale);
    getChildren().setAll(page);
  }

  /// @param percent of the size that the page is made for
  public void to(int percent) {
    scale.setX(percent / 100.0);
    scale.setY(percent / 100.0);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    for (var page : getChildren())
      page.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
  }

  @Override
  protected double computePrefWidth(double height) {
    return getChildren().isEmpty() ? 0 : getChildren().getFirst().prefWidth(-1) * scale.getX();
  }

  @Override
  protected double computePrefHeight(double width) {
    return getChildren().isEmpty() ? 0 : getChildren().getFirst().prefHeight(-1) * scale.getY();
  }
}
