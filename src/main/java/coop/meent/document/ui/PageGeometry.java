package coop.meent.document.ui;

import coop.meent.document.PageSize;
import java.util.Arrays;
import java.util.List;

/// Pages below each other at one scale: where each begins, and which one lies at a height. Knows no
/// screen. Pages count from 1; heights are in points of the screen from the top of the first page's
/// margin.
final class PageGeometry {

  static final double MARGIN = 16;

  private final List<PageSize> sizes;
  private final int first;
  private final double scale;
  private final double[] tops;

  /// @param sizes of the pages that are laid out, in points of the paper
  /// @param first number of the first of them
  /// @param scale screen points a paper point
  PageGeometry(List<PageSize> sizes, int first, double scale) {
    this.sizes = sizes;
    this.first = first;
    this.scale = scale;
    tops = new double[sizes.size() + 1];
    tops[0] = MARGIN;
    for (int i = 0; i < sizes.size(); i++)
      tops[i + 1] = tops[i] + Math.round(sizes.get(i).height() * scale) + MARGIN;
  }

  double scale() {
    return scale;
  }

  int first() {
    return first;
  }

  int last() {
    return first + sizes.size() - 1;
  }

  double total() {
    return tops[sizes.size()];
  }

  double widest() {
    double widest = 0;
    for (var size : sizes) widest = Math.max(widest, size.width());
    return Math.round(widest * scale) + 2 * MARGIN;
  }

  double top(int page) {
    return tops[page - first];
  }

  double width(int page) {
    return Math.round(sizes.get(page - first).width() * scale);
  }

  double height(int page) {
    return tops[page - first + 1] - tops[page - first] - MARGIN;
  }

  /// The page at a height, or the nearest one.
  int pageAt(double y) {
    int found = Arrays.binarySearch(tops, y);
    int index = found >= 0 ? found : -found - 2;
    return first + Math.clamp(index, 0, sizes.size() - 1);
  }
}
