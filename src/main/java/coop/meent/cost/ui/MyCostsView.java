package coop.meent.cost.ui;

import coop.meent.base.Money;
import coop.meent.cost.CostShare;
import coop.meent.ui.Badge;
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
import coop.meent.ui.Tone;
import coop.meent.ui.TypedWords;
import coop.meent.ui.View;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/// What a member bore of shared costs. A row opens how the share came about, and its paper.
public final class MyCostsView implements View {

  private final CostDesk room;
  private final Latest latest;
  private final Parent root;
  private final ObservableList<Row> all = FXCollections.observableArrayList();
  private final FilteredList<Row> rows = new FilteredList<>(all);

  @FXML private FilterBar bar;
  @FXML private RowTable<Row> table;

  /// @param isBack whether it was taken back, or takes another back
  record Row(CostShare share, boolean isBack) {}

  public MyCostsView(CostDesk room) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.texts());
    addColumns();
    table.show(rows);
    TableTools.of(room.desk(), "my-costs", table, bar);
    table.onOpen(row -> new ShareSheet(room, row.share()).open());
    var nothing =
        new EmptyState(
            Feather.PIE_CHART, room.text("cost.mine.empty"), room.text("cost.mine.empty.why"));
    table.setPlaceholder(new NothingHere(room.texts(), bar, nothing));
    bar.filter().subscribe(this::filter);
  }

  private void addColumns() {
    var texts = room.texts();
    var columns = new Columns<Row>(texts);
    table.column("pool", columns.text(texts.get("cost.pool"), 180, row -> row.share().poolName()));
    table.column(
        "period",
        columns.text(texts.get("cost.period"), 130, row -> texts.period(row.share().period())));
    table.column(
        "key", columns.text(texts.get("cost.by"), 180, row -> row.share().kind().in(texts)));
    table.column("total", columns.amount(texts.get("cost.total"), row -> row.share().total()));
    table.column("share", columns.amount(texts.get("cost.share"), row -> row.share().gross()));
    table.column(
        "state",
        columns.badge(
            texts.get("cost.state"),
            150,
            row ->
                row.isBack
                    ? new Badge(Tone.NEUTRAL, texts.get("cost.state.BACK"))
                    : new Badge(Tone.OK, texts.get("cost.state.MINE"))));
  }

  private List<Row> read() {
    var mine = room.costs().shares(room.me().id());
    Set<Object> back =
        mine.stream().flatMap(one -> one.takesBack().stream()).collect(Collectors.toSet());
    return mine.stream()
        .map(one -> new Row(one, one.isCredit() || back.contains(one.id())))
        .toList();
  }

  private void show(List<Row> found) {
    all.setAll(found);
    var sum = Money.sum(found.stream().map(one -> one.share().gross()).toList());
    bar.countProperty()
        .set(room.texts().count("cost.mine.count", found.size()) + " · " + room.texts().euro(sum));
  }

  private void filter(String typed) {
    rows.setPredicate(
        TypedWords.in(
            typed,
            row -> row.share().poolName() + " " + room.texts().period(row.share().period())));
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
