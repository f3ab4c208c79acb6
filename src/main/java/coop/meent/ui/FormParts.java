package coop.meent.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The parts that a sheet is put together from.
public final class FormParts {

  private FormParts() {}

  public static VBox form(Node... parts) {
    var form = new VBox(parts);
    form.getStyleClass().add("form");
    return form;
  }

  /// What it is at the left, a figure at the right.
  public static HBox pair(String what, String figure, boolean isStrong) {
    var left = Prose.styled(what, isStrong ? "strong" : "pair-word");
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMaxWidth(Double.MAX_VALUE);
    var right = new Label(figure);
    right.setMinWidth(Region.USE_PREF_SIZE);
    right.getStyleClass().addAll("figure-word", isStrong ? "strong" : "pair-word");
    return new HBox(12, left, right);
  }

  /// A few lines that belong together.
  public static VBox item(Node... lines) {
    var item = new VBox(2, lines);
    item.getStyleClass().add("rule-item");
    return item;
  }

  /// The same with what can be done about it at the right, where the eye looks for it.
  public static HBox item(List<? extends Node> lines, List<Button> deeds) {
    var words = new VBox(2);
    words.getChildren().setAll(lines);
    HBox.setHgrow(words, Priority.ALWAYS);
    var item = new HBox(12, words);
    item.getChildren().addAll(deeds);
    item.setAlignment(Pos.CENTER_LEFT);
    item.getStyleClass().add("rule-item");
    return item;
  }

  /// Buttons beside each other, on more rows where there is no room.
  public static FlowPane deeds(Node... buttons) {
    return new FlowPane(8, 8, buttons);
  }

  public static Button button(String id, String text, Runnable act) {
    var button = new Button(text);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }

  /// The one that carries out what a form is for: Enter presses it, and Ctrl+Enter from anywhere.
  public static Button primary(String id, String text, Runnable act) {
    var button = button(id, text, act);
    button.setDefaultButton(true);
    button.getStyleClass().add("primary");
    return button;
  }
}
