package coop.meent.document.ui;

import coop.meent.document.PageHit;
import coop.meent.document.ui.DrawnPages.Drawn;
import java.util.List;
import java.util.Optional;
import javafx.scene.effect.BlendMode;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// One page on the sunk ground: white until it is drawn, with what was found marked on it.
final class PaperView extends Region {

  private final ImageView image = new ImageView();
  private final Pane marks = new Pane();

  PaperView() {
    getStyleClass().add("paper");
    image.setSmooth(true);
    image.setPreserveRatio(false);
    marks.setMouseTransparent(true);
    marks.setBlendMode(BlendMode.MULTIPLY);
    getChildren().setAll(image, marks);
  }

  void show(Optional<Drawn> drawn) {
    image.setImage(drawn.map(Drawn::image).orElse(null));
  }

  /// @param current the one that the reader is at, or -1
  /// @param scale screen points a paper point
  void mark(List<PageHit> hits, int current, double scale) {
    marks.getChildren().clear();
    for (int i = 0; i < hits.size(); i++) {
      for (var box : hits.get(i).boxes()) {
        var mark = new Region();
        mark.getStyleClass().add(i == current ? "hit-current" : "hit");
        mark.resizeRelocate(
            box.x() * scale - 1, box.y() * scale, box.width() * scale + 2, box.height() * scale);
        mark.setManaged(false);
        marks.getChildren().add(mark);
      }
    }
  }

  @Override
  protected void layoutChildren() {
    image.setFitWidth(getWidth());
    image.setFitHeight(getHeight());
    image.relocate(0, 0);
    marks.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
