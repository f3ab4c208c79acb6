package coop.meent.sync.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The parts that sheets and cards of this page are put together from.
final class Parts {

  private Parts() {}

  static Label said(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  static Label note(String text) {
    var label = said(text);
    label.getStyleClass().add("note");
    return label;
  }

  static Label strong(String text) {
    var label = said(text);
    label.getStyleClass().add("strong");
    return label;
  }

  /// A code or fingerprint, large enough to be read out.
  static Label big(String id, String text) {
    var label = said(text);
    label.setId(id);
    label.getStyleClass().add("big-code");
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  static VBox form(Node... parts) {
    var form = new VBox(parts);
    form.getStyleClass().add("form");
    return form;
  }

  static HBox deeds(Node... buttons) {
    var row = new HBox(buttons);
    row.getStyleClass().add("deeds");
    return row;
  }

  static Button button(String id, String text, Runnable act) {
    var button = new Button(text);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
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
