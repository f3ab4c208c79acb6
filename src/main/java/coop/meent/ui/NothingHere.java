package coop.meent.ui;

import coop.meent.base.Texts;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// What stands in a table without rows: while a filter is typed, that it finds nothing and the way
/// back to all; else what would stand there and the deed that brings it.
public final class NothingHere extends StackPane {

  /// As below, and empty until the rows were read.
  public NothingHere(Texts texts, FilterBar bar, EmptyState nothing, FilteredRows<?> rows) {
    this(texts, bar, nothing);
    visibleProperty().bind(rows.known());
  }

  /// @param nothing shown while no filter is typed
  public NothingHere(Texts texts, FilterBar bar, EmptyState nothing) {
    var clear = new Button(texts.get("ui.empty.filter.clear"));
    clear.setId("clearFilter");
    clear.setOnAction(event -> bar.clear());
    var notFound =
        new EmptyState(
            Feather.SEARCH, texts.get("ui.empty.filter"), texts.get("ui.empty.filter.why"), clear);
    bar.filter().subscribe(typed -> getChildren().setAll(typed.isEmpty() ? nothing : notFound));
  }
}
