package coop.meent.document.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import javafx.scene.image.Image;

/// The pictures of pages that were looked at last, within a bound of memory.
final class DrawnPages {

  /// About fourteen pages of A4 at the width of the window, or two at the largest zoom.
  static final long LIMIT = 64L << 20;

  /// @param resolution pixels a point of paper
  record Drawn(Image image, double resolution) {
    long bytes() {
      return Math.round(image.getWidth() * image.getHeight()) * 4;
    }
  }

  private final LinkedHashMap<Integer, Drawn> pages = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  Optional<Drawn> get(int page) {
    return Optional.ofNullable(pages.get(page));
  }

  /// @param isSeen pages that stay, whatever they weigh
  void put(int page, Drawn drawn, IntPredicate isSeen) {
    var before = pages.put(page, drawn);
    bytes += drawn.bytes() - (before == null ? 0 : before.bytes());
    var eldest = pages.entrySet().iterator();
    while (bytes > LIMIT && eldest.hasNext()) {
      Map.Entry<Integer, Drawn> one = eldest.next();
      if (isSeen.test(one.getKey())) continue;
      bytes -= one.getValue().bytes();
      eldest.remove();
    }
  }

  long bytes() {
    return bytes;
  }

  void clear() {
    pages.clear();
    bytes = 0;
  }
}
