package coop.meent.ui;

import coop.meent.base.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The third step: the file is there; what first?
public final class WhatFirstView {

  /// One thing to begin with.
  ///
  /// @param key its name in `fx:id`s
  /// @param deed what the button says
  public record First(String key, Ikon icon, String what, String why, String deed, Runnable act) {}

  private final FirstRunFrame frame;

  /// @param where what was made and where it lies, in a sentence
  /// @param home what Escape does: straight to Home
  public WhatFirstView(Texts texts, String where, List<First> things, Runnable home) {
    var rows = new VBox();
    rows.getStyleClass().add("wait-list");
    for (var thing : things) rows.getChildren().add(row(thing, rows.getChildren().isEmpty()));
    frame =
        new FirstRunFrame(texts, 3, texts.get("ui.what.title"), where, new Card("", rows))
            .back("ui.what.home", home);
  }

  private static Node row(First thing, boolean isFirst) {
    var what = new Label(thing.what());
    what.setWrapText(true);
    what.getStyleClass().add("strong");
    var why = new Label(thing.why());
    why.setWrapText(true);
    why.setMinHeight(Region.USE_PREF_SIZE);
    why.getStyleClass().add("note");
    var words = new VBox(what, why);
    HBox.setHgrow(words, Priority.ALWAYS);
    var deed = new Button(thing.deed());
    deed.setId("first-" + thing.key());
    deed.setMinWidth(Region.USE_PREF_SIZE);
    deed.setAccessibleText(thing.deed() + ": " + thing.what());
    if (isFirst) deed.getStyleClass().add("primary");
    deed.setOnAction(event -> thing.act().run());
    var row = new HBox(12, new FontIcon(thing.icon()), words, deed);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("wait-row");
    return row;
  }

  public Parent root() {
    return frame;
  }

  /// Called when the page is in its window.
  public void begin() {
    frame.begin();
  }
}
