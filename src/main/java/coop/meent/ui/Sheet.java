package coop.meent.ui;

import coop.meent.base.Texts;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One task at the right of the page, which stays readable beside it.
final class Sheet extends VBox {

  private final Label title = new Label();
  private final PageScroll place = new PageScroll();
  private List<Shortcut> shortcuts = List.of();
  private @Nullable Node cameFrom;

  Sheet(Texts texts) {
    getStyleClass().add("side-sheet");
    setId("sheet");
    title.getStyleClass().add("page-title");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var close = new Button("", new FontIcon(Feather.X));
    close.setId("closeSheet");
    close.setAccessibleText(texts.get("ui.close"));
    close.getStyleClass().add("icon-only");
    close.setOnAction(event -> close());
    var head = new HBox(title, gap, close);
    head.setAlignment(Pos.TOP_LEFT);
    head.getStyleClass().add("sheet-head");
    head.setMinHeight(USE_PREF_SIZE);
    VBox.setVgrow(place, Priority.ALWAYS);
    getChildren().setAll(head, place);
    hide();
  }

  String title() {
    return title.getText();
  }

  /// Those of what it shows now, the deed of its default button among them.
  List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(shortcuts);
    FormDeed.in(place.getContent()).ifPresent(all::add);
    return all;
  }

  /// Puts the focus into what it shows.
  void enter() {
    if (place.getContent() instanceof Parent content) FirstField.focus(content);
  }

  void open(String text, Parent content, List<Shortcut> deeds) {
    // Something else is read from its top; the same again stays where it was.
    if (!isVisible() || !text.equals(title())) place.setVvalue(0);
    if (!isVisible()) cameFrom = getScene() == null ? null : getScene().getFocusOwner();
    title.setText(text);
    shortcuts = deeds;
    place.setContent(content);
    setVisible(true);
    setManaged(true);
    // Only what has its skin can take the focus.
    applyCss();
    layout();
    FirstField.focus(content);
  }

  /// @return false when none was open
  boolean close() {
    if (!isVisible()) return false;
    hide();
    if (cameFrom != null) cameFrom.requestFocus();
    return true;
  }

  private void hide() {
    place.setContent(null);
    shortcuts = List.of();
    setVisible(false);
    setManaged(false);
  }
}
