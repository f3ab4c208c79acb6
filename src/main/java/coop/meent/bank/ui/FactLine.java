package coop.meent.bank.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A sentence worth knowing, with a dot before it.
final class FactLine extends HBox {

  FactLine(String sentence) {
    var dot = new Region();
    dot.getStyleClass().addAll("dot", "wait");
    var words = new Label(sentence);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.getStyleClass().add("note");
    HBox.setHgrow(words, Priority.ALWAYS);
    getStyleClass().add("fact-line");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(dot, words);
  }
}
