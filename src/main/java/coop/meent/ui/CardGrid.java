package coop.meent.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/// Cards side by side, as many as have room; the last one takes what is left of its row.
public final class CardGrid extends GridPane {

  private static final double LEAST = 300;
  private static final double GAP = 16;

  private final List<Card> cards = new ArrayList<>();
  private int columns;

  public CardGrid() {
    setHgap(GAP);
    setVgap(GAP);
    widthProperty().subscribe((before, now) -> arrange(now.doubleValue()));
  }

  public void add(Card card) {
    card.setMinWidth(0);
    cards.add(card);
    columns = 0;
    arrange(getWidth());
  }

  private void arrange(double width) {
    int room = Math.clamp((long) ((width + GAP) / (LEAST + GAP)), 1, Math.max(1, cards.size()));
    if (room == columns) return;
    columns = room;
    getChildren().clear();
    getColumnConstraints().clear();
    getRowConstraints().clear();
    for (int i = 0; i < room; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / room);
      getColumnConstraints().add(column);
    }
    for (int i = 0; i < cards.size(); i++) {
      boolean isLast = i == cards.size() - 1;
      if (i % room == 0) getRowConstraints().add(growing());
      add(cards.get(i), i % room, i / room, isLast ? room - i % room : 1, 1);
    }
  }

  private static RowConstraints growing() {
    var row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    return row;
  }
}
