package coop.meent.ui;

import coop.meent.base.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// All shortcuts that work now, those of the page first. It lies over the page and goes when the
/// reader goes on.
final class ShortcutSheet extends StackPane {

  /// @param title whose shortcuts
  record Group(String title, List<Shortcut> shortcuts) {}

  private final VBox groups = new VBox();
  private final PageScroll place = new PageScroll();
  private @Nullable Node cameFrom;

  ShortcutSheet(Texts texts) {
    setId("shortcuts");
    getStyleClass().add("shortcut-veil");
    groups.getStyleClass().add("shortcut-groups");
    place.setContent(groups);
    place.setFocusTraversable(true);
    place.setAccessibleText(texts.get("ui.key.title"));
    VBox.setVgrow(place, Priority.ALWAYS);
    var card = new VBox(head(texts), place);
    card.getStyleClass().add("shortcut-card");
    card.setMaxSize(760, USE_PREF_SIZE);
    getChildren().setAll(card);
    setOnMouseClicked(event -> {
      if (event.getTarget() == this) close();
    });
    setVisible(false);
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) scene.focusOwnerProperty().subscribe(this::follow);
        });
  }

  private HBox head(Texts texts) {
    var title = new Label(texts.get("ui.key.title"));
    title.getStyleClass().add("page-title");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var close = new Button("", new FontIcon(Feather.X));
    close.setId("closeShortcuts");
    close.setAccessibleText(texts.get("ui.close"));
    close.getStyleClass().add("icon-only");
    close.setOnAction(event -> close());
    var head = new HBox(title, gap, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("sheet-head");
    return head;
  }

  private void follow(@Nullable Node focused) {
    if (isVisible() && focused != null && !Focus.isIn(focused, this)) setVisible(false);
  }

  void open(List<Group> shown) {
    cameFrom = getScene().getFocusOwner();
    groups.getChildren().clear();
    for (var group : shown) {
      if (group.shortcuts().isEmpty()) continue;
      var title = new Label(group.title());
      title.getStyleClass().add("card-title");
      groups.getChildren().addAll(title, grid(rows(group.shortcuts())));
    }
    setVisible(true);
    applyCss();
    layout();
    place.setVvalue(0);
    place.requestFocus();
  }

  /// @return false when it was not open
  boolean close() {
    if (!isVisible()) return false;
    setVisible(false);
    if (cameFrom != null) cameFrom.requestFocus();
    return true;
  }

  /// Two keys for one deed stand on one line.
  private static Map<String, List<Keys>> rows(List<Shortcut> shortcuts) {
    Map<String, List<Keys>> rows = new LinkedHashMap<>();
    for (var one : shortcuts)
      rows.computeIfAbsent(one.what(), any -> new ArrayList<>()).add(one.keys());
    return rows;
  }

  /// In two columns, read downwards.
  private static GridPane grid(Map<String, List<Keys>> rows) {
    var grid = new GridPane();
    grid.getStyleClass().add("shortcut-grid");
    var half = new ColumnConstraints();
    half.setPercentWidth(50);
    grid.getColumnConstraints().setAll(half, half);
    int height = (rows.size() + 1) / 2;
    int index = 0;
    for (var row : rows.entrySet()) {
      grid.add(row(row.getKey(), row.getValue()), index / height, index % height);
      index++;
    }
    return grid;
  }

  private static HBox row(String what, List<Keys> keys) {
    var words = new Label(what);
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    var caps = new HBox();
    caps.getStyleClass().add("key-caps");
    for (var one : keys) {
      for (var cap : one.caps()) {
        var key = new Label(cap);
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        caps.getChildren().add(key);
      }
      if (!one.equals(keys.getLast())) caps.getChildren().add(new Label("·"));
    }
    caps.setMinWidth(USE_PREF_SIZE);
    var row = new HBox(words, caps);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("shortcut-row");
    return row;
  }
}
