package coop.meent.ui;

import coop.meent.base.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The pages, one below the other; up and down walk through them.
final class Rail extends VBox {

  private final Texts texts;
  private final Consumer<Page> chosen;
  private List<RailItem> items = List.of();

  Rail(Texts texts, Consumer<Page> chosen) {
    this.texts = texts;
    this.chosen = chosen;
    getStyleClass().add("rail-items");
    // Before the buttons: they would choose what is only walked past.
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
  }

  void pages(List<Page> pages) {
    var group = new ToggleGroup();
    items = pages.stream().map(page -> new RailItem(texts, page)).toList();
    for (var item : items) {
      item.setToggleGroup(group);
      item.setOnAction(event -> chosen.accept(item.page()));
    }
    getChildren().setAll(items);
  }

  void select(Page page) {
    for (var item : items) item.setSelected(item.page().equals(page));
  }

  /// Icons alone, or with their words.
  void narrow(boolean narrow) {
    for (var item : items) item.narrow(narrow);
  }

  /// Puts the focus on the page that is open.
  void enter() {
    items.stream().filter(RailItem::isSelected).findFirst().ifPresent(RailItem::requestFocus);
  }

  private void walk(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    int now = items.indexOf(event.getTarget());
    if (step == 0 || now < 0) return;
    items.get(Math.clamp(now + step, 0, items.size() - 1)).requestFocus();
    event.consume();
  }
}
