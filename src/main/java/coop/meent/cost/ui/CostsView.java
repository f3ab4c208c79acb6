package coop.meent.cost.ui;

import coop.meent.cost.CostPool;
import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NothingHere;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.TypedWords;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/// For the office: every period of every pool, with what it comes to and whether it was shared. A
/// row opens what each member bears and why, and the deeds on it.
public final class CostsView implements View {

  private final CostDesk room;
  private final Latest latest;
  private final Parent root;
  private final ObservableList<CostRow> all = FXCollections.observableArrayList();
  private final FilteredList<CostRow> rows = new FilteredList<>(all);

  @FXML private FilterBar bar;
  @FXML private RowTable<CostRow> table;

  public CostsView(CostDesk room) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.texts());
    addColumns();
    table.show(rows);
    TableTools.of(room.desk(), "costs", table, bar);
    table.onOpen(row -> new CostSheet(room, row).open());
    var nothing =
        new EmptyState(Feather.PIE_CHART, room.text("cost.empty"), room.text("cost.empty.why"));
    table.setPlaceholder(new NothingHere(room.texts(), bar, nothing));
    bar.filter().subscribe(this::filter);
  }

  private void addColumns() {
    var texts = room.texts();
    var columns = new Columns<CostRow>(texts);
    var pool = columns.text(texts.get("cost.pool"), 200, row -> row.pool().name());
    pool.setMinWidth(160);
    table.column("pool", pool);
    table.column("period", columns.text(texts.get("cost.period"), 130, row -> row.period(texts)));
    table.column("key", columns.text(texts.get("cost.by"), 170, row -> row.by(texts)));
    table.column(
        "vat", columns.text(texts.get("cost.vat"), 190, row -> row.pool().vat().in(texts)));
    table.column("total", columns.amount(texts.get("cost.total"), CostRow::total));
    table.column("state", columns.badge(texts.get("cost.state"), 170, row -> row.state(texts)));
  }

  private List<CostRow> read() {
    var costs = room.costs();
    List<CostRow> found = new ArrayList<>();
    for (var pool : costs.pools()) {
      if (!costs.periods(pool).isEmpty()) continue;
      var coming = costs.keys(pool.id()).stream().reduce((_, later) -> later);
      found.add(new CostRow(pool, Optional.empty(), coming));
    }
    for (var standing : costs.standings()) found.add(new CostRow(standing));
    return found;
  }

  private void show(List<CostRow> found) {
    all.setAll(found);
    bar.countProperty().set(room.texts().count("cost.count", found.size()));
  }

  private void filter(String typed) {
    rows.setPredicate(TypedWords.in(typed, row -> row.words(room.texts())));
  }

  @FXML
  void onNewPool() {
    newPool();
  }

  /// Opens the form for another pool.
  public void newPool() {
    new PoolForm(room, Optional.<CostPool>empty()).open();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return bar.shortcutsWith(table);
  }

  @Override
  public void enter() {
    table.requestFocus();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("cost.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    latest.run(this::read, this::show);
  }
}
