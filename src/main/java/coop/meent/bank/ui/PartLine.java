package coop.meent.bank.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One part of what a line is or was booked as: the account, what it is about, the amount.
final class PartLine extends HBox {

  PartLine(String account, String about, String amount) {
    var first = new Label(account);
    first.setWrapText(true);
    var second = new Label(about);
    second.setWrapText(true);
    second.getStyleClass().add("note");
    second.setManaged(!about.isEmpty());
    second.setVisible(!about.isEmpty());
    var words = new VBox(first, second);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    var figure = new Label(amount);
    figure.setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("line-fact");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(words, figure);
  }
}
