package coop.meent.bank.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;

/// Parts of a page that come and go, and take no room while they are gone.
final class Parts {

  private Parts() {}

  static void show(Node part, boolean yes) {
    part.setVisible(yes);
    part.setManaged(yes);
  }

  /// A line of text; an empty one is gone.
  static void tell(Label label, String text) {
    label.setText(text);
    show(label, !text.isEmpty());
  }

  /// A muted line that wraps; an empty one is gone.
  static Label note(String text) {
    var label = new Label();
    label.setWrapText(true);
    label.getStyleClass().add("note");
    tell(label, text);
    return label;
  }
}
