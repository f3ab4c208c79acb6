package coop.meent.collect.ui;

import coop.meent.base.Id.DebitBatchId;
import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NothingHere;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// What can be collected now, in a sentence with the button that puts it in a batch, and all
/// batches. A row opens its collections with what can be done now.
public final class CollectView implements View {

  private final CollectDesk room;
  private final CollectViewModel model;
  private final Parent root;

  @FXML private Label open;
  @FXML private FilterBar bar;
  @FXML private Button newDebits;
  @FXML private RowTable<DebitRow> table;

  public CollectView(CollectDesk room) {
    this.room = room;
    model = new CollectViewModel(room);
    root = Fxml.load(this, room.texts());
    addColumns();
    table.show(model.rows());
    TableTools.of(room.desk(), "collections", table, bar);
    table.onOpen(row -> open(row.standing().batch().id()));
    var nothing =
        new EmptyState(Feather.DOWNLOAD, room.text("pay.empty"), room.text("collect.empty.why"));
    table.setPlaceholder(new NothingHere(room.texts(), bar, nothing));
    bar.filter().subscribe(model::filter);
    bar.countProperty().bind(model.count());
    open.textProperty().bind(model.open());
    newDebits.visibleProperty().bind(model.mayCollect());
    model.isAny().subscribe(this::stress);
    newDebits.managedProperty().bind(model.mayCollect());
  }

  /// It is the next step only where something can be collected.
  private void stress(boolean isNext) {
    newDebits.getStyleClass().remove("primary");
    if (isNext) newDebits.getStyleClass().add("primary");
  }

  private void addColumns() {
    var texts = room.texts();
    var columns = new Columns<DebitRow>(texts);
    table.column("number", columns.code(texts.get("pay.number"), 80, DebitRow::number));
    table.column("on", columns.date(texts.get("collect.on"), DebitRow::on));
    table.column(
        "debtors",
        columns.lines(
            texts.get("collect.debits"), 280, DebitRow::debtors, row -> row.below(texts)));
    table.column("total", columns.amount(texts.get("collect.total"), DebitRow::total));
    table.column("state", columns.badge(texts.get("collect.state"), 150, row -> row.state(texts)));
  }

  /// Opens a batch beside the table.
  public void open(DebitBatchId batch) {
    new DebitSheet(room, batch).open();
  }

  /// Opens the form that puts a batch together.
  public void newBatch() {
    new DebitForm(room, this::open).open();
  }

  @FXML
  void onNew() {
    newBatch();
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(table.shortcuts(room.texts()));
    all.addAll(bar.shortcuts(table));
    all.add(Shortcut.of("Ctrl+N", room.text("collect.new"), this::newBatch));
    return all;
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
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("collect.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    model.load();
  }
}
