package coop.meent.split.ui;

import coop.meent.ui.Prose;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A name with an amount beside it, and below them why.
final class SharePart {

  private SharePart() {}

  static VBox of(String name, String amount, String why, Node... more) {
    var who = Prose.strong(name);
    who.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(who, Priority.ALWAYS);
    var figure = new Label(amount);
    figure.getStyleClass().add("strong");
    figure.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(12, who, figure);
    head.setAlignment(Pos.TOP_LEFT);
    var item = new VBox(2, head, Prose.note(why));
    item.getChildren().addAll(more);
    item.getStyleClass().add("rule-item");
    return item;
  }
}
