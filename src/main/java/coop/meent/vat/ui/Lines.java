package coop.meent.vat.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Sentences in a sheet, wrapped and never cut off.
final class Lines {

  private Lines() {}

  static Label plain(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  static Label note(String words) {
    var label = plain(words);
    label.getStyleClass().add("note");
    return label;
  }

  static Label strong(String words) {
    var label = plain(words);
    label.getStyleClass().add("strong");
    return label;
  }
}
