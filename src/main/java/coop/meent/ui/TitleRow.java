package coop.meent.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Room for the title: it is never cut off while the trail beside it or the command box can give
/// way.
record TitleRow(HBox row, Label title, CommandBox box) {

  private static final double NARROW = 900;
  private static final double PADDING = 48;

  void fit() {
    row.widthProperty().subscribe(width -> box.fit(width.doubleValue() > NARROW));
    title
        .minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                this::least,
                row.widthProperty(),
                box.prefWidthProperty(),
                title.textProperty(),
                title.fontProperty()));
  }

  private double least() {
    double room = row.getWidth() - PADDING - 3 * row.getSpacing() - box.getPrefWidth();
    return Math.max(0, Math.min(Math.ceil(title.prefWidth(-1)), room));
  }
}
