package coop.meent.assembly.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Words that wrap and are never cut.
final class Said {

  private Said() {}

  static Label plain(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  static Label note(String words) {
    return of(words, "note");
  }

  static Label strong(String words) {
    return of(words, "strong");
  }

  static Label title(String words) {
    return of(words, "card-title");
  }

  private static Label of(String words, String style) {
    var label = plain(words);
    label.getStyleClass().add(style);
    return label;
  }
}
