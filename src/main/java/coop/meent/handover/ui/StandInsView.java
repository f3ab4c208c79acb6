package coop.meent.handover.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.handover.Backing;
import coop.meent.team.Seat;
import coop.meent.ui.Badge;
import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.FilteredRows;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NothingHere;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/// The stand-in plan: every place, who is in it, who stands behind it, and how many of the weeks to
/// come have nobody. A row opens the form in which the two are named.
public final class StandInsView implements View {

  private final HandoverDesk room;
  private final Latest latest;
  private final Parent root;
  private final FilteredRows<Backing> rows;

  @FXML private NoticeBar notice;
  @FXML private FilterBar bar;
  @FXML private RowTable<Backing> table;

  public StandInsView(HandoverDesk room) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.desk().texts());
    rows = new FilteredRows<>(room.desk().texts(), bar, "standin.count", this::sought);
    addColumns();
    table.show(rows.shown());
    TableTools.of(room.desk(), "standIns", table, bar);
    table.onOpen(row -> new StandInForm(room, row, this::done).open());
    var nothing =
        new EmptyState(
            Feather.SHIELD, room.text("standin.none.title"), room.text("standin.none.why"));
    table.setPlaceholder(new NothingHere(room.desk().texts(), bar, nothing, rows));
  }

  private void addColumns() {
    var columns = new Columns<Backing>(room.desk().texts());
    var name =
        columns.lines(
            room.text("standin.column.place"),
            250,
            row -> row.assignment().number() + " " + row.assignment().name(),
            this::place);
    name.setMinWidth(190);
    table.column("place", name);
    table.column("who", columns.text(room.text("standin.column.who"), 160, this::sitting));
    table.column(
        "first", columns.text(room.text("standin.column.first"), 140, row -> name(row.first())));
    table.column(
        "second", columns.text(room.text("standin.column.second"), 140, row -> name(row.second())));
    table.column("weeks", columns.badge(room.text("standin.column.weeks"), 230, this::weeks));
  }

  private String place(Backing row) {
    return row.seat().map(Seat::name).orElse(room.text("standin.holder"));
  }

  private String sitting(Backing row) {
    return row.sitting().stream().map(room::name).collect(Collectors.joining(", "));
  }

  private String name(Optional<MemberId> who) {
    return who.map(room::name).orElse("");
  }

  private Badge weeks(Backing row) {
    if (row.standIns().isEmpty()) return new Badge(Tone.LOOK, room.text("standin.weeks.none"));
    int alone = row.alone().size();
    return alone == 0
        ? new Badge(Tone.OK, room.text("standin.weeks.all"))
        : new Badge(Tone.WAIT, room.desk().texts().count("standin.weeks.alone", alone));
  }

  private String sought(Backing row) {
    return String.join(
        " ",
        row.assignment().number().toString(),
        row.assignment().name(),
        place(row),
        sitting(row),
        name(row.first()),
        name(row.second()),
        weeks(row).text());
  }

  private void done(DeedId deed) {
    room.desk().navigation().closeSheet();
    room.desk().notices().done(room.text("standin.kept"), () -> undo(deed));
    refresh();
  }

  private void undo(DeedId deed) {
    room.desk().undo(() -> room.standIns().undo(deed), notice, this::refresh);
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
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("standin.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void hidden() {
    room.desk().navigation().closeSheet();
  }

  @Override
  public void refresh() {
    latest.run(room.standIns()::plan, rows::setAll);
  }
}
