package coop.meent.collect.ui;

import coop.meent.pay.file.CreditorId;
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
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// Under which identifier the cooperative collects, and who allowed it.
public final class MandatesView implements View {

  private final CollectDesk room;
  private final Latest latest;
  private final ObservableList<MandateRow> all = FXCollections.observableArrayList();
  private final FilteredList<MandateRow> rows = new FilteredList<>(all);
  private final Parent root;

  @FXML private Label creditor;
  @FXML private FilterBar bar;
  @FXML private Button identify;
  @FXML private Button newMandate;
  @FXML private RowTable<MandateRow> table;

  private record Read(List<MandateRow> rows, Optional<CreditorId> identifier, boolean mayKeep) {}

  public MandatesView(CollectDesk room) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.texts());
    addColumns();
    table.show(rows);
    TableTools.of(room.desk(), "mandates", table, bar);
    table.onOpen(row -> new MandateSheet(room, row.mandate().id()).open());
    var nothing =
        new EmptyState(
            Feather.EDIT_3, room.text("collect.mandates.empty"), room.text("collect.mandates.why"));
    table.setPlaceholder(new NothingHere(room.texts(), bar, nothing));
    bar.filter().subscribe(this::filter);
  }

  private void addColumns() {
    var texts = room.texts();
    var columns = new Columns<MandateRow>(texts);
    table.column(
        "debtor",
        columns.lines(texts.get("collect.debtor"), 260, MandateRow::debtor, MandateRow::account));
    table.column(
        "reference", columns.code(texts.get("collect.reference"), 150, MandateRow::reference));
    table.column("signed", columns.date(texts.get("collect.signed"), MandateRow::signed));
    table.column(
        "lastUse",
        columns.date(
            texts.get("collect.lastUse"),
            130,
            row -> row.lastUse().orElse(null),
            texts::shortDate));
    table.column("state", columns.badge(texts.get("collect.state"), 170, row -> row.state(texts)));
  }

  private void show(Read read) {
    all.setAll(read.rows);
    creditor.setText(
        read.identifier
            .map(one -> room.text("collect.creditor.is", one.text()))
            .orElseGet(() -> room.text("collect.creditor.none")));
    identify.setVisible(read.mayKeep);
    identify.setManaged(read.mayKeep);
    boolean isFirst = read.identifier.isEmpty();
    identify.setText(room.text(isFirst ? "collect.creditor.deed" : "collect.creditor.note"));
    identify.getStyleClass().remove("primary");
    if (isFirst) identify.getStyleClass().add("primary");
    boolean mayAdd = read.mayKeep && !isFirst;
    newMandate.setVisible(mayAdd);
    newMandate.setManaged(mayAdd);
    tell();
  }

  private void filter(String typed) {
    rows.setPredicate(TypedWords.in(typed, row -> row.sought(room.texts())));
    tell();
  }

  private void tell() {
    bar.countProperty()
        .set(FilterBar.count(room.texts(), "collect.mandates.count", rows.size(), all.size()));
  }

  /// Opens the form for a mandate that was signed.
  public void newMandate() {
    new MandateForm(room).open();
  }

  @FXML
  void onNew() {
    newMandate();
  }

  @FXML
  void onIdentify() {
    new CreditorForm(room).open();
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> shortcuts = new ArrayList<>(table.shortcuts(room.texts()));
    shortcuts.addAll(bar.shortcuts(table));
    shortcuts.add(Shortcut.of("Ctrl+N", room.text("collect.mandate.new"), this::newMandate));
    return shortcuts;
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
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("collect.mandates")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    var mandates = room.mandates();
    latest.run(
        () -> {
          var day = room.today();
          return new Read(
              mandates.all().stream().map(one -> new MandateRow(one, day)).toList(),
              mandates.identifier(),
              mandates.mayKeep());
        },
        this::show);
  }
}
