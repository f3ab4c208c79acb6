package coop.meent.pay.ui;

import coop.meent.base.Id.BatchId;
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

/// What can be paid now, in a sentence with the button that puts it in a batch, and all batches. A
/// row opens its payments with what can be done now.
public final class PayView implements View {

  private final PayDesk room;
  private final PayViewModel model;
  private final Parent root;

  @FXML private Label toPay;
  @FXML private FilterBar bar;
  @FXML private Button newBatch;
  @FXML private RowTable<BatchRow> table;

  public PayView(PayDesk room) {
    this.room = room;
    model = new PayViewModel(room);
    root = Fxml.load(this, room.texts());
    addColumns();
    table.show(model.rows());
    TableTools.of(room.desk(), "payments", table, bar);
    table.onOpen(row -> open(row.standing().batch().id()));
    var nothing = new EmptyState(Feather.SEND, room.text("pay.empty"), room.text("pay.empty.why"));
    table.setPlaceholder(new NothingHere(room.texts(), bar, nothing));
    bar.filter().subscribe(model::filter);
    bar.countProperty().bind(model.count());
    toPay.textProperty().bind(model.toPay());
    newBatch.visibleProperty().bind(model.mayPay());
    newBatch.managedProperty().bind(model.mayPay());
  }

  private void addColumns() {
    var texts = room.texts();
    var columns = new Columns<BatchRow>(texts);
    table.column("number", columns.code(texts.get("pay.number"), 80, BatchRow::number));
    table.column("on", columns.date(texts.get("pay.on"), BatchRow::on));
    table.column(
        "payees",
        columns.lines(texts.get("pay.payments"), 280, BatchRow::payees, row -> row.below(texts)));
    table.column("total", columns.amount(texts.get("pay.total"), BatchRow::total));
    table.column("state", columns.badge(texts.get("pay.state"), 150, row -> row.state(texts)));
  }

  /// Opens a batch beside the table.
  public void open(BatchId batch) {
    new BatchSheet(room, batch).open();
  }

  /// Opens the form that puts a batch together.
  public void newBatch() {
    new BatchForm(room, this::open).open();
  }

  @FXML
  void onNew() {
    newBatch();
  }

  @FXML
  void onAccounts() {
    new AccountsSheet(room).open();
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(table.shortcuts(room.texts()));
    all.addAll(bar.shortcuts(table));
    all.add(Shortcut.of("Ctrl+N", room.text("pay.new"), this::newBatch));
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
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("pay.page")));
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
