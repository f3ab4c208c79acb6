package coop.meent.ui;

import coop.meent.base.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What waits, one below the other, each with the deed that ends its waiting. The first is the one
/// primary deed of the screen.
final class WaitList extends VBox {

  /// As many as have a key of their own; more would hide the rest of the page.
  private static final int MOST = 9;

  private final Texts texts;
  private List<Waiting> now = List.of();
  private boolean isWhole;

  WaitList(Texts texts) {
    this.texts = texts;
    getStyleClass().add("wait-list");
  }

  void show(List<Waiting> waiting) {
    now = waiting;
    getChildren().clear();
    int shown = isWhole ? waiting.size() : Math.min(MOST, waiting.size());
    for (var one : waiting.subList(0, shown)) getChildren().add(row(one, getChildren().isEmpty()));
    if (waiting.isEmpty()) getChildren().add(nothing());
    else if (waiting.size() > MOST) getChildren().add(more(waiting.size()));
  }

  /// The rest, or fewer again.
  private HBox more(int all) {
    var text = isWhole ? texts.get("ui.home.fewer") : texts.get("ui.home.all", texts.value(all));
    var more =
        FormParts.button(
            "waitsMore",
            text,
            () -> {
              isWhole = !isWhole;
              show(now);
              lookup("#waitsMore").requestFocus();
            });
    more.getStyleClass().add("flat");
    return new HBox(more);
  }

  private Label nothing() {
    var label = new Label(texts.get("ui.home.nothingWaits"));
    label.getStyleClass().add("note");
    return label;
  }

  private static HBox row(Waiting waiting, boolean first) {
    var dot = new Region();
    dot.getStyleClass().addAll("dot", waiting.tone().style());
    var what = new Label(waiting.what());
    what.setWrapText(true);
    var why = new Label(waiting.why());
    why.setWrapText(true);
    for (var line : List.of(what, why)) line.setMinHeight(Region.USE_PREF_SIZE);
    why.getStyleClass().add("note");
    var words = new VBox(what, why);
    HBox.setHgrow(words, Priority.ALWAYS);
    var deed = button(waiting.deed(), waiting.what(), waiting.act());
    if (first) deed.getStyleClass().add("primary");
    var row = new HBox(dot, words, deed);
    waiting
        .other()
        .map(other -> button(other.deed(), waiting.what(), other.act()))
        .ifPresent(row.getChildren()::add);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("wait-row");
    return row;
  }

  private static Button button(String deed, String what, Runnable act) {
    var button = new Button(deed);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(deed + ": " + what);
    button.setOnAction(event -> act.run());
    return button;
  }
}
