package coop.meent.ui;

import coop.meent.base.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// In the title row: opens the [Palette], and says by which keys.
final class CommandBox extends Button {

  static final double WIDE = 300;
  private static final double NARROW = 104;

  private final Label prompt;

  CommandBox(Texts texts, Runnable open) {
    setId("commandBox");
    getStyleClass().setAll("command-box");
    var caps = Keys.of("Ctrl+K");
    setAccessibleText(texts.get("ui.find.prompt") + ", " + caps);
    prompt = new Label(texts.get("ui.find.prompt"));
    prompt.getStyleClass().add("command-prompt");
    prompt.setMinWidth(USE_PREF_SIZE);
    prompt.managedProperty().bind(prompt.visibleProperty());
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var keys = new Label(String.join(" ", caps.caps()));
    keys.getStyleClass().add("key-cap");
    keys.setMinWidth(USE_PREF_SIZE);
    var line = new HBox(8, new FontIcon(Feather.SEARCH), prompt, gap, keys);
    line.getStyleClass().add("command-line");
    line.prefWidthProperty().bind(widthProperty().subtract(22));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(line);
    setOnAction(event -> open.run());
    fit(true);
  }

  /// With its words, or only as much as tells the keys where the title needs the room.
  void fit(boolean isRoomy) {
    prompt.setVisible(isRoomy);
    double width = isRoomy ? WIDE : NARROW;
    setMinWidth(width);
    setPrefWidth(width);
    setMaxWidth(width);
  }
}
