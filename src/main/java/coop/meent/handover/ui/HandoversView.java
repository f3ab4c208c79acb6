package coop.meent.handover.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.HandoverId;
import coop.meent.handover.Transfer;
import coop.meent.handover.Turn;
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
import coop.meent.work.Assignment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/// All handovers that can be read here, those that are open first, each with whose turn it is.
final class HandoversView implements View {

  private final HandoverDesk room;
  private final Consumer<HandoverId> open;
  private final Latest latest;
  private final Parent root;
  private final FilteredRows<Row> rows;

  @FXML private FilterBar bar;
  @FXML private RowTable<Row> table;

  private record Row(Transfer transfer, Assignment assignment, String client, Turn turn) {}

  HandoversView(HandoverDesk room, Consumer<HandoverId> open) {
    this.room = room;
    this.open = open;
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.desk().texts());
    rows = new FilteredRows<>(room.desk().texts(), bar, "handover.count", this::sought);
    addColumns();
    table.show(rows.shown());
    TableTools.of(room.desk(), "handovers", table, bar);
    table.onOpen(row -> open.accept(row.transfer.handover().id()));
    var nothing =
        new EmptyState(
            Feather.REPEAT, room.text("handover.none.title"), room.text("handover.none.why"));
    table.setPlaceholder(new NothingHere(room.desk().texts(), bar, nothing, rows));
  }

  private void addColumns() {
    var columns = new Columns<Row>(room.desk().texts());
    var name =
        columns.lines(
            room.text("dossier.column.work"),
            230,
            row -> row.assignment.number() + " " + row.assignment.name(),
            Row::client);
    name.setMinWidth(180);
    table.column("work", name);
    table.column(
        "people",
        columns.lines(
            room.text("handover.column.people"),
            190,
            row -> room.name(row.transfer.handover().giver()),
            row -> room.text("handover.to", receiver(row))));
    table.column(
        "from",
        columns.date(room.text("handover.column.from"), row -> row.transfer.handover().from()));
    table.column(
        "back",
        columns.date(
            room.text("handover.column.back"),
            row -> row.transfer.handover().returns().orElse(null)));
    table.column("state", columns.badge(room.text("handover.column.state"), 150, this::state));
    table.column("turn", columns.text(room.text("handover.column.turn"), 230, this::turn));
  }

  private String receiver(Row row) {
    return row.transfer
        .receiver()
        .map(room::name)
        .orElseGet(() ->
            row.transfer.asked().isEmpty()
                ? room.text("handover.nobody")
                : row.transfer.asked().stream().map(room::name).collect(Collectors.joining(", ")));
  }

  private Badge state(Row row) {
    return new Badge(tone(row.transfer), row.transfer.state().in(room.desk().texts()));
  }

  static Tone tone(Transfer transfer) {
    return switch (transfer.state()) {
      case OPEN, CONTESTED -> Tone.LOOK;
      case ASKED, ACCEPTED, RELEASED -> Tone.WAIT;
      case FINAL -> Tone.OK;
      case STOPPED -> Tone.NEUTRAL;
    };
  }

  private String turn(Row row) {
    return row.turn
        .who()
        .map(who -> room.text("handover.turn", room.name(who), row.turn.in(room.desk().texts())))
        .orElse("");
  }

  private String sought(Row row) {
    return String.join(
        " ",
        row.assignment.number().toString(),
        row.assignment.name(),
        row.client,
        room.name(row.transfer.handover().giver()),
        receiver(row),
        state(row).text());
  }

  private List<Row> find() {
    var known =
        room.work().assignments().stream().collect(Collectors.toMap(Assignment::id, one -> one));
    return room.transfers().transfers().stream()
        .filter(one -> known.containsKey(one.handover().assignment()))
        .sorted(Comparator.comparing((Transfer one) -> !one.isOpen()))
        .map(one -> {
          var assignment =
              Optional.ofNullable(known.get(one.handover().assignment())).orElseThrow();
          return new Row(one, assignment, room.client(assignment), room.transfers().turn(one));
        })
        .toList();
  }

  @FXML
  void onBegin() {
    new OpeningForm(room, Optional.empty(), this::begun).open();
  }

  /// Opens the form to hand over that work.
  void begin(AssignmentId assignment) {
    new OpeningForm(room, Optional.of(assignment), this::begun).open();
  }

  private void begun(Transfer transfer) {
    room.desk().navigation().closeSheet();
    room.desk().notices().done(room.text("handover.begun"));
    open.accept(transfer.handover().id());
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
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("handover.page")));
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
    latest.run(this::find, rows::setAll);
  }
}
