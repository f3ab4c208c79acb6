package coop.meent.sync.ui;

import coop.meent.ui.Prose;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The parts that sheets and cards of this page are put together from.
final class Parts {

  private Parts() {}

  /// A code or fingerprint, large enough to be read out.
  static Label big(String id, String text) {
    var label = Prose.plain(text);
    label.setId(id);
    label.getStyleClass().add("big-code");
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  static HBox deeds(Node... buttons) {
    var row = new HBox(buttons);
    row.getStyleClass().add("deeds");
    return row;
  }

  /// The one deed that a sheet is for; Enter does it.
  static Button primary(String id, String text, Runnable act) {
    var button = new Button(text);
    button.setId(id);
    button.setWrapText(true);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    button.getStyleClass().add("primary");
    button.setDefaultButton(true);
    return button;
  }
}
