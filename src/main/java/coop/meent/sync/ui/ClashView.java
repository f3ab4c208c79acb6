package coop.meent.sync.ui;

import coop.meent.ui.Card;
import coop.meent.ui.Heading;
import coop.meent.ui.Prose;
import coop.meent.ui.Shortcut;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A conflict, its versions side by side: who said what and when. One click, or its number, keeps
/// one of them for everybody; the other stays in the log.
final class ClashView implements View {

  private final SyncDesk desk;
  private final SyncViewModel model;
  private final Clash clash;
  private final Runnable back;
  private final ScrollPane root = new ScrollPane();

  /// @param back to the page, when it is settled
  ClashView(SyncDesk desk, SyncViewModel model, Clash clash, Runnable back) {
    this.desk = desk;
    this.model = model;
    this.clash = clash;
    this.back = back;
    var grid = new GridPane();
    grid.setHgap(16);
    grid.setVgap(16);
    int columns = Math.min(3, clash.sides().size());
    for (int i = 0; i < columns; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      grid.getColumnConstraints().add(column);
    }
    int number = 0;
    for (var side : clash.sides()) {
      grid.add(card(side, number), number % columns, number / columns);
      number++;
    }
    var page = new VBox(16, new Card(clash.thing(), Prose.plain(desk.text(words("lead")))), grid);
    page.getStyleClass().add("page-grid");
    root.setContent(page);
    root.setFitToWidth(true);
    root.setFocusTraversable(false);
    root.getStyleClass().add("page-scroll");
  }

  private Card card(Clash.Side side, int number) {
    var facts = new VBox(8);
    for (var field : side.fields()) {
      var value = Prose.strong(field.value());
      facts.getChildren().add(new VBox(Prose.note(field.label()), value));
    }
    var keep = new Button(deed(side));
    keep.setId("keep-" + (number + 1));
    keep.setWrapText(true);
    keep.setMinHeight(Region.USE_PREF_SIZE);
    keep.setMaxWidth(Double.MAX_VALUE);
    keep.setOnAction(event -> settle(side));
    if (number == 0 && !clash.isDecision()) keep.getStyleClass().add("primary");
    var card =
        new Card(
            side.author(),
            Prose.note(desk.text(words(clash.holds(side) ? "holds" : "other"))),
            facts,
            keep);
    card.setNote(desk.moments().full(side.when()));
    card.setMinWidth(0);
    return card;
  }

  private void settle(Clash.Side side) {
    model.settle(clash, side, back);
  }

  /// What is said of values and of decisions differs: of values one holds already.
  private String words(String what) {
    return (clash.isDecision() ? "sync.ui.decision." : "sync.ui.clash.") + what;
  }

  private String deed(Clash.Side side) {
    if (clash.isDecision()) return desk.text("sync.ui.decision.keep", side.name(), side.author());
    return desk.text(
        side.number() == 0 ? "sync.ui.clash.keep" : "sync.ui.clash.take", side.author());
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>();
    int number = 0;
    for (var side : clash.sides()) {
      number++;
      if (number < 10) all.add(Shortcut.of(String.valueOf(number), deed(side), () -> settle(side)));
    }
    return all;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(
        new Heading(desk.text("sync.ui.clash.title"), desk.text("sync.page")));
  }
}
