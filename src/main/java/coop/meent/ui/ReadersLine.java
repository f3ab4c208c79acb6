package coop.meent.ui;

import coop.meent.store.Space;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Before saving: who will be able to read it. An eye and a few names, all of them on hover. Takes
/// no room in a file that nobody shares.
public final class ReadersLine extends HBox {

  private static final int MOST = 3;

  private final Desk desk;
  private final Label words = new Label();

  public ReadersLine(Desk desk, Space space) {
    this.desk = desk;
    getStyleClass().add("readers-line");
    setAlignment(Pos.CENTER_LEFT);
    words.setId("readersLine");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.getStyleClass().add("note");
    getChildren().setAll(new FontIcon(Feather.EYE), words);
    show(List.of());
    desk.tasks().run(() -> desk.readers().of(space), this::show);
  }

  private void show(List<String> names) {
    setVisible(!names.isEmpty());
    setManaged(!names.isEmpty());
    if (names.isEmpty()) return;
    var texts = desk.texts();
    int more = names.size() - MOST;
    var first = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
    words.setText(
        more > 0
            ? texts.get("ui.readers.more", first, more)
            : texts.get("ui.readers", String.join(", ", names)));
    var all = new Tooltip(String.join("\n", names));
    words.setTooltip(all);
    words.setAccessibleText(texts.get("ui.readers", String.join(", ", names)));
  }
}
