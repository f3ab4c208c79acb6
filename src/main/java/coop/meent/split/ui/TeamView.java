package coop.meent.split.ui;

import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NothingHere;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.View;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// For the office: what invoices brought, divided over the team or still to be, with the members'
/// own invoices. A row opens its division.
public final class TeamView implements View {

  private final TeamDesk room;
  private final TeamViewModel model;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private FilterBar bar;
  @FXML private Button release;
  @FXML private RowTable<TeamRow> table;

  public TeamView(TeamDesk room) {
    this.room = room;
    model = new TeamViewModel(room);
    root = Fxml.load(this, room.texts());
    addColumns();
    table.show(model.rows());
    TableTools.of(room.desk(), "team", table, bar);
    table.onOpen(this::open);
    var nothing =
        new EmptyState(Feather.USERS, room.text("split.empty"), room.text("split.empty.why"));
    table.setPlaceholder(new NothingHere(room.texts(), bar, nothing));
    bar.filter().subscribe(model::filter);
    bar.countProperty().bind(model.count());
    release.textProperty().bind(model.due());
    release.visibleProperty().bind(model.due().isNotEmpty());
    release.managedProperty().bind(model.due().isNotEmpty());
  }

  private void addColumns() {
    var texts = room.texts();
    var columns = new Columns<TeamRow>(texts);
    table.column("date", columns.date(texts.get("split.date"), TeamRow::date));
    table.column("number", columns.code(texts.get("split.invoice"), 110, TeamRow::number));
    table.column(
        "client", columns.lines(texts.get("split.client"), 240, TeamRow::client, TeamRow::work));
    table.column("net", columns.amount(texts.get("split.net"), TeamRow::net));
    table.column("team", columns.amount(texts.get("split.toTeam"), TeamRow::toTeam));
    table.column("released", columns.amount(texts.get("split.released"), TeamRow::free));
    table.column("state", columns.badge(texts.get("split.state"), 150, row -> row.state(texts)));
  }

  private void open(TeamRow row) {
    if (row.split().isPresent()) new DivisionSheet(room, row, this::divide).open();
    else divide(row);
  }

  private void divide(TeamRow row) {
    row.billed().ifPresent(billed -> new SplitForm(room, billed).open());
  }

  @FXML
  void onRelease() {
    room.run(
        () -> room.team().releases().release(),
        notice,
        due -> room.done(room.text("split.release.done", room.texts().euro(due.amount()))));
  }

  @FXML
  void onAgreements() {
    new AgreementsSheet(room).open();
  }

  @FXML
  void onMargins() {
    new MarginsSheet(room).open();
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
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("split.page")));
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
