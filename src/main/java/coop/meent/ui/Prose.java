package coop.meent.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Lines of text that wrap and are never cut off.
public final class Prose {

  private Prose() {}

  public static Label plain(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  public static Label note(String text) {
    return styled(text, "note");
  }

  public static Label strong(String text) {
    return styled(text, "strong");
  }

  public static Label title(String text) {
    return styled(text, "card-title");
  }

  static Label styled(String text, String style) {
    var label = plain(text);
    label.getStyleClass().add(style);
    return label;
  }
}
