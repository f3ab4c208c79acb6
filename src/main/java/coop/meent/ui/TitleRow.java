package coop.meent.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/// Room for the title: it is never cut off while the trail beside it or the command box can give
/// way, the box first. A trail of which only a part would show is left out.
record TitleRow(HBox row, Label title, Label trail, CommandBox box) {

  private static final double PADDING = 48;

  void fit() {
    row.widthProperty().subscribe(this::give);
    for (var words : List.of(title, trail)) {
      words.textProperty().subscribe(this::give);
      words.fontProperty().subscribe(this::give);
    }
    title
        .minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                this::least,
                row.widthProperty(),
                box.prefWidthProperty(),
                title.textProperty(),
                title.fontProperty()));
    trail
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                this::hasRoomForTrail,
                row.widthProperty(),
                box.prefWidthProperty(),
                title.textProperty(),
                trail.textProperty(),
                trail.fontProperty()));
  }

  private void give() {
    double words = width(title) + width(trail);
    box.fit(row.getWidth() - PADDING - 3 * row.getSpacing() - words >= CommandBox.WIDE);
  }

  /// Measured here: a label that was just given other words still answers for those before.
  private static double width(Label label) {
    var words = new Text(label.getText());
    words.setFont(label.getFont());
    return Math.ceil(words.getLayoutBounds().getWidth()) + 1;
  }

  private boolean hasRoomForTrail() {
    return room() - Math.ceil(title.prefWidth(-1)) >= Math.ceil(trail.prefWidth(-1));
  }

  private double least() {
    return Math.max(0, Math.min(Math.ceil(title.prefWidth(-1)), room()));
  }

  private double room() {
    return row.getWidth() - PADDING - 3 * row.getSpacing() - box.getPrefWidth();
  }
}
