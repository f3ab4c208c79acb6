package coop.meent.ui;

import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Two things at the two ends of a line; below each other where they do not fit beside each other.
@DefaultProperty("parts")
public final class BothEnds extends Region {

  private static final double GAP = 12;
  private static final double LINE_GAP = 8;

  private boolean isGiving;

  public ObservableList<Node> getParts() {
    return getChildren();
  }

  /// Whether the left part gives way, down to its least width, before the right goes below it.
  void setGiving(boolean giving) {
    isGiving = giving;
  }

  private boolean fits(double width) {
    double left = isGiving ? left().minWidth(-1) : left().prefWidth(-1);
    return left + GAP + right().prefWidth(-1) <= width;
  }

  private Node left() {
    return getChildren().getFirst();
  }

  private Node right() {
    return getChildren().getLast();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset()
        + Math.max(left().minWidth(-1), right().minWidth(-1))
        + snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset()
        + left().prefWidth(-1)
        + GAP
        + right().prefWidth(-1)
        + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
    double one = left().prefHeight(Math.min(room, left().prefWidth(-1)));
    double other = right().prefHeight(-1);
    double content = fits(room) ? Math.max(one, other) : one + LINE_GAP + other;
    return snappedTopInset() + content + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double top = snappedTopInset();
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    double rightWidth = Math.min(room, right().prefWidth(-1));
    boolean beside = fits(room);
    double forLeft = beside ? room - GAP - rightWidth : room;
    double leftWidth = Math.min(forLeft, left().prefWidth(-1));
    double leftHeight = left().prefHeight(leftWidth);
    double rightHeight = right().prefHeight(-1);
    double height = beside ? Math.max(leftHeight, rightHeight) : leftHeight;
    place(left(), snappedLeftInset(), top + (height - leftHeight) / 2, leftWidth, leftHeight);
    double x = beside ? getWidth() - snappedRightInset() - rightWidth : snappedLeftInset();
    double y = beside ? top + (height - rightHeight) / 2 : top + leftHeight + LINE_GAP;
    place(right(), x, y, rightWidth, rightHeight);
  }

  private void place(Node part, double x, double y, double width, double height) {
    part.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
  }
}
