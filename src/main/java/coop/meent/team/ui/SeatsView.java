package coop.meent.team.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Texts;
import coop.meent.team.Seat;
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
import coop.meent.ui.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// The seats of all assignments that go on: what each asks, and who sits there or was asked. A row
/// opens one.
public final class SeatsView implements View {

  private final ComposeDesk room;
  private final Texts texts;
  private final Latest latest;
  private final Parent root;
  private final FilteredRows<SeatRow> rows;

  @FXML private NoticeBar notice;
  @FXML private FilterBar bar;
  @FXML private RowTable<SeatRow> table;
  @FXML private Button add;

  public SeatsView(ComposeDesk room) {
    this.room = room;
    texts = room.texts();
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, texts);
    rows = new FilteredRows<>(texts, bar, "team.seats.count", SeatRow::sought);
    addColumns();
    table.show(rows.shown());
    TableTools.of(room.desk(), "seats", table, bar);
    table.onOpen(row -> open(row.seat().id()));
    var nothing =
        new EmptyState(
            Feather.GRID, texts.get("team.seats.empty"), texts.get("team.seats.empty.why"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
  }

  private void addColumns() {
    var columns = new Columns<SeatRow>(texts);
    var name =
        columns.lines(texts.get("team.seats.seat"), 240, row -> row.seat().name(), SeatRow::work);
    name.setMinWidth(150);
    table.column("name", name);
    var asks = columns.text(texts.get("team.seats.asks"), 180, SeatRow::asks);
    asks.setMinWidth(130);
    table.column("asks", asks);
    table.column("from", columns.date(texts.get("team.seats.from"), row -> row.seat().from()));
    table.column("to", columns.date(texts.get("team.seats.to"), row -> row.seat().to()));
    table.column(
        "hours",
        columns.code(texts.get("team.seats.hours"), 90, row -> String.valueOf(row.seat().hours())));
    table.column("state", columns.badge(texts.get("team.seats.who"), 190, SeatRow::state));
  }

  /// Shows one seat.
  public void open(SeatId seat) {
    new SeatSheet(room, seat, this::done, this::change).open();
  }

  private void change(Seat seat) {
    form(Optional.of(seat));
  }

  /// Opens the form for another seat.
  @FXML
  void onAdd() {
    form(Optional.empty());
  }

  /// Opens the form for a growth seat beside a seat, in which a skill is learned.
  public void grow(Seat senior, SkillId skill, LocalDate today) {
    room.desk()
        .tasks()
        .run(
            () -> SeatForm.Around.read(room),
            around ->
                new SeatForm(room, around, Optional.empty(), this::saved)
                    .growing(senior, skill, today)
                    .open());
  }

  private void form(Optional<Seat> seat) {
    room.desk()
        .tasks()
        .run(
            () -> SeatForm.Around.read(room),
            around -> new SeatForm(room, around, Optional.empty(), this::saved).of(seat).open());
  }

  private void saved(Seat seat) {
    room.desk().navigation().closeSheet();
    room.desk().notices().done(room.text("team.seats.saved", seat.name()));
    refresh();
  }

  /// Opens the form for what whoever sits here asks for an hour.
  @FXML
  public void onRate() {
    new RateForm(room, this::done).open();
  }

  private void done(String what, DeedId deed) {
    room.desk().notices().done(what, () -> undo(deed));
    refresh();
  }

  private void undo(DeedId deed) {
    room.desk().navigation().closeSheet();
    room.desk().undo(() -> room.seats().undo(deed), notice, this::refresh);
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> keys = new ArrayList<>(table.shortcuts(texts));
    keys.add(Shortcut.of("Ctrl+N", room.text("team.ui.seat.add"), add::fire));
    keys.add(Shortcut.of("Alt+R", room.text("team.rate.mine"), this::onRate));
    keys.addAll(bar.shortcuts(table));
    return keys;
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
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("team.seats.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  private record Read(List<SeatRow> rows, boolean mayPlan) {}

  @Override
  public void refresh() {
    latest.run(
        this::read,
        read -> {
          rows.setAll(read.rows);
          add.setDisable(!read.mayPlan);
        });
  }

  private Read read() {
    var facts = room.seats().facts();
    var words = SeatWords.of(room.skills().skills());
    return new Read(
        facts.seats().stream()
            .filter(facts::isWanted)
            .map(seat -> SeatRow.of(facts, seat, room, words))
            .toList(),
        room.seats().mayPlan());
  }
}
