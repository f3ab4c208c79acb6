package coop.meent.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// The way from the rail to a part of a page: the key of the page, then of each section.
final class Way {

  private static final String KEY = "coop.meent.ui.way";
  private static final String OFF = "";

  private Way() {}

  /// What stands in this place stands in this page or section.
  static void mark(Node place, String key) {
    place.getProperties().put(KEY, key);
  }

  /// What stands in this place was opened from another and is not come to by a way.
  static void markOff(Node place, boolean isOff) {
    if (isOff) place.getProperties().put(KEY, OFF);
    else place.getProperties().remove(KEY);
  }

  /// Empty where there is none.
  static List<String> to(Node part) {
    List<String> way = new ArrayList<>();
    for (var node = part; node != null; node = node.getParent())
      if (node.getProperties().get(KEY) instanceof String key) way.addFirst(key);
    return way.contains(OFF) ? List.of() : way;
  }
}
