package coop.meent.teamroom.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.teamroom.Mate;
import coop.meent.teamroom.TeamRoom;
import coop.meent.ui.Badge;
import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.FilteredRows;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NothingHere;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The teams one is of, with what was said last and what somebody asks. A row opens its room.
final class TeamRoomsView implements View {

  private final RoomDesk room;
  private final Latest latest;
  private final Parent root;
  private final FilteredRows<TeamRoom> rows;

  @FXML private FilterBar bar;
  @FXML private RowTable<TeamRoom> table;

  TeamRoomsView(RoomDesk room, Consumer<AssignmentId> open) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.desk().texts());
    rows = new FilteredRows<>(room.desk().texts(), bar, "teamroom.count", this::sought);
    addColumns();
    table.show(rows.shown());
    TableTools.of(room.desk(), "teamrooms", table, bar);
    table.onOpen(row -> open.accept(row.assignment().id()));
    var nothing =
        new EmptyState(
            Feather.MESSAGE_CIRCLE,
            room.text("teamroom.none.title"),
            room.text("teamroom.none.why"));
    table.setPlaceholder(new NothingHere(room.desk().texts(), bar, nothing));
  }

  private void addColumns() {
    var columns = new Columns<TeamRoom>(room.desk().texts());
    var name =
        columns.lines(
            room.text("teamroom.column.work"),
            250,
            row -> row.assignment().number() + " " + row.assignment().name(),
            TeamRoom::client);
    name.setMinWidth(180);
    table.column("work", name);
    table.column("people", columns.text(room.text("teamroom.column.people"), 260, this::people));
    table.column(
        "last", columns.lines(room.text("teamroom.column.last"), 250, this::last, this::lastWords));
    table.column("asks", columns.badge(room.text("teamroom.column.asks"), 150, this::asks));
  }

  private String people(TeamRoom row) {
    return row.mates().stream()
        .map(Mate::member)
        .map(one -> one.name())
        .collect(Collectors.joining(", "));
  }

  private String last(TeamRoom row) {
    return row.last()
        .map(one -> room.text("teamroom.last", room.name(one.by()), room.day(one.at())))
        .orElseGet(() -> room.text("teamroom.silent"));
  }

  private String lastWords(TeamRoom row) {
    return row.last().map(one -> one.words()).orElse("");
  }

  private @Nullable Badge asks(TeamRoom row) {
    int open = row.open().size();
    if (open == 0) return null;
    return new Badge(Tone.WAIT, room.desk().texts().count("teamroom.asks", open));
  }

  private String sought(TeamRoom row) {
    return String.join(
        " ",
        row.assignment().number().toString(),
        row.assignment().name(),
        row.client(),
        people(row),
        lastWords(row));
  }

  private void show(List<TeamRoom> found) {
    rows.setAll(found);
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
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("teamroom.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    latest.run(() -> room.rooms().rooms(room.me().id()), this::show);
  }
}
