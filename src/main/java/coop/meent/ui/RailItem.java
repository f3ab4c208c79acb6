package coop.meent.ui;

import coop.meent.base.Texts;
import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// One page in the rail: icon, word, and how many things wait there.
final class RailItem extends ToggleButton {

  private final Texts texts;
  private final Page page;
  private final Label label = new Label();
  private final Label count = new Label();
  private final Region gap = new Region();
  private boolean isNarrow;

  RailItem(Texts texts, Page page) {
    this.texts = texts;
    this.page = page;
    setId("rail-" + page.key());
    getStyleClass().setAll("rail-item");
    setMaxWidth(Double.MAX_VALUE);
    label.setText(page.label());
    HBox.setHgrow(gap, Priority.ALWAYS);
    count.getStyleClass().add("rail-count");
    count.setMinWidth(USE_PREF_SIZE);
    var line = new HBox(new FontIcon(page.icon()), label, gap, count);
    line.getStyleClass().add("rail-line");
    line.prefWidthProperty().bind(widthProperty().subtract(20));
    setGraphic(line);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    page.waiting().subscribe(waiting -> show(waiting.intValue()));
  }

  /// Without its word, which is then told on hover.
  void narrow(boolean narrow) {
    isNarrow = narrow;
    for (var part : List.of(label, gap)) {
      part.setVisible(!narrow);
      part.setManaged(!narrow);
    }
    setTooltip(narrow ? new Tooltip(page.label()) : null);
    show(page.waiting().get());
  }

  private void show(int waiting) {
    count.setText(texts.value(waiting));
    count.setVisible(waiting > 0 && !isNarrow);
    count.setManaged(waiting > 0 && !isNarrow);
    setAccessibleText(
        waiting == 0 ? page.label() : texts.get("ui.rail.waiting", page.label(), waiting));
  }

  Page page() {
    return page;
  }

  /// A page stays chosen when it is chosen again.
  @Override
  public void fire() {
    if (!isSelected()) super.fire();
  }
}
