package coop.meent.ui;

import coop.meent.base.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What waits, one below the other, each with the deed that ends its waiting. The first is the one
/// primary deed of the screen.
final class WaitList extends VBox {

  private final Texts texts;

  WaitList(Texts texts) {
    this.texts = texts;
    getStyleClass().add("wait-list");
  }

  void show(List<Waiting> waiting) {
    getChildren().clear();
    for (var one : waiting) getChildren().add(row(one, getChildren().isEmpty()));
    if (waiting.isEmpty()) getChildren().add(nothing());
  }

  private Label nothing() {
    var label = new Label(texts.get("ui.home.nothingWaits"));
    label.getStyleClass().add("note");
    return label;
  }

  private static HBox row(Waiting waiting, boolean first) {
    var dot = new Region();
    dot.getStyleClass().addAll("dot", waiting.tone().style());
    var what = new Label(waiting.what());
    what.setWrapText(true);
    var why = new Label(waiting.why());
    why.setWrapText(true);
    for (var line : List.of(what, why)) line.setMinHeight(Region.USE_PREF_SIZE);
    why.getStyleClass().add("note");
    var words = new VBox(what, why);
    HBox.setHgrow(words, Priority.ALWAYS);
    var deed = button(waiting.deed(), waiting.what(), waiting.act());
    if (first) deed.getStyleClass().add("primary");
    var row = new HBox(dot, words, deed);
    waiting
        .other()
        .map(other -> button(other.deed(), waiting.what(), other.act()))
        .ifPresent(row.getChildren()::add);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("wait-row");
    return row;
  }

  private static Button button(String deed, String what, Runnable act) {
    var button = new Button(deed);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(deed + ": " + what);
    button.setOnAction(event -> act.run());
    return button;
  }
}
