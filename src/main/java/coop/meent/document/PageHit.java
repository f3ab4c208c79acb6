package coop.meent.document;

import java.util.List;

/// Where words that were sought stand on a page: one box a line that they run over.
public record PageHit(List<Box> boxes) {

  /// In points from the left and the top of the page.
  public record Box(double x, double y, double width, double height) {}

  public PageHit {
    boxes = List.copyOf(boxes);
    if (boxes.isEmpty()) throw new IllegalArgumentException("found nowhere");
  }
}
