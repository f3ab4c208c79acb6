package coop.meent.assembly.ui;

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
import org.kordamp.ikonli.feather.Feather;

/// All assemblies, the latest first; a row opens one.
final class AssembliesView implements View {

  private final AssemblyPages pages;
  private final AssemblyDesk desk;
  private final AssembliesViewModel model;
  private final Parent root;

  @FXML private FilterBar bar;
  @FXML private Button add;
  @FXML private RowTable<AssemblyRow> table;

  AssembliesView(AssemblyPages pages) {
    this.pages = pages;
    desk = pages.desk();
    model = new AssembliesViewModel(desk);
    root = Fxml.load(this, desk.texts());
    addColumns();
    table.show(model.rows());
    TableTools.of(desk.desk(), "assemblies", table, bar);
    table.onOpen(row -> pages.open(row.assembly().id()));
    table.setPlaceholder(new NothingHere(desk.texts(), bar, none()));
    bar.filter().subscribe(model::filter);
    bar.countProperty().bind(model.count());
    add.setVisible(desk.isBoard());
    add.setManaged(desk.isBoard());
  }

  private void addColumns() {
    var columns = new Columns<AssemblyRow>(desk.texts());
    table.column("date", columns.date(desk.text("assembly.date"), row -> row.assembly().date()));
    table.column(
        "title",
        columns.lines(
            desk.text("assembly.title"),
            300,
            row -> row.assembly().title(),
            row -> row.assembly().kind().in(desk.texts())));
    table.column(
        "place",
        columns.text(desk.text("assembly.place"), 220, row -> row.assembly().meeting().place()));
    table.column(
        "items", columns.count(desk.text("assembly.decisions"), 110, row -> (long) row.items()));
    table.column("state", columns.badge(desk.text("assembly.state"), 200, AssemblyRow::state));
  }

  private EmptyState none() {
    var what = desk.text("assembly.empty");
    if (!desk.isBoard())
      return new EmptyState(Feather.MESSAGE_SQUARE, what, desk.text("assembly.empty.member"));
    var first = new Button(desk.text("assembly.plan"));
    first.setId("addFirst");
    first.setOnAction(event -> onAdd());
    return new EmptyState(Feather.MESSAGE_SQUARE, what, desk.text("assembly.empty.why"), first);
  }

  @FXML
  void onAdd() {
    pages.plan();
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(table.shortcuts(desk.texts()));
    if (desk.isBoard())
      all.add(Shortcut.of("Ctrl+N", desk.text("assembly.plan.title"), this::onAdd));
    all.addAll(bar.shortcuts(table));
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
    return new ReadOnlyObjectWrapper<>(Heading.of(desk.text("assembly.page")));
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
