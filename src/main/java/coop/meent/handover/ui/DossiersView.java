package coop.meent.handover.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.ClientId;
import coop.meent.handover.Dossier;
import coop.meent.handover.Drills;
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
import coop.meent.work.Client;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Every dossier that can be read here, with how ready it is and what lowers it most. A row opens
/// its thirteen blocks.
final class DossiersView implements View {

  private static final int GOOD = 75;
  private static final int HALF = 50;
  private static final int SHOWN = 3;

  private final HandoverDesk room;
  private final Latest latest;
  private final Parent root;
  private final FilteredRows<Row> rows;

  @FXML private FilterBar bar;
  @FXML private RowTable<Row> table;
  @FXML private Label elsewhere;

  /// @param holder whom the client calls
  private record Row(Dossier dossier, String client, String holder, Optional<Drills> drills) {}

  /// Where help is needed most stands on top.
  private static final Comparator<Row> WORST_FIRST =
      Comparator.comparingInt((Row row) -> row.dossier.percent())
          .thenComparing(row -> row.dossier.assignment().number());

  /// What is read at once.
  private record Found(List<Row> rows, long unread) {}

  DossiersView(HandoverDesk room, Consumer<AssignmentId> open) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.desk().texts());
    rows = new FilteredRows<>(room.desk().texts(), bar, "dossier.count", this::sought);
    addColumns();
    table.show(rows.shown());
    TableTools.of(room.desk(), "dossiers", table, bar);
    table.onOpen(row -> open.accept(row.dossier.assignment().id()));
    var nothing =
        new EmptyState(
            Feather.BOOK, room.text("dossier.none.title"), room.text("dossier.none.why"));
    table.setPlaceholder(new NothingHere(room.desk().texts(), bar, nothing, rows));
  }

  private void addColumns() {
    var columns = new Columns<Row>(room.desk().texts());
    var name =
        columns.lines(
            room.text("dossier.column.work"),
            280,
            row -> row.dossier.assignment().number() + " " + row.dossier.assignment().name(),
            Row::client);
    name.setMinWidth(200);
    table.column("work", name);
    table.column("holder", columns.text(room.text("dossier.column.holder"), 150, Row::holder));
    table.column("ready", columns.badge(room.text("dossier.column.ready"), 120, this::ready));
    table.column("lowers", columns.text(room.text("dossier.column.lowers"), 250, this::lowers));
    table.column("drill", columns.badge(room.text("dossier.column.drill"), 150, this::drill));
  }

  /// By when somebody tries it.
  private @Nullable Badge drill(Row row) {
    var due = row.drills.flatMap(Drills::due);
    if (due.isEmpty()) return null;
    boolean isLate = due.get().isBefore(room.today());
    return new Badge(
        isLate ? Tone.WAIT : Tone.NEUTRAL,
        room.text(
            isLate ? "drill.badge.late" : "drill.badge.due",
            room.desk().texts().shortDate(due.get())));
  }

  private Badge ready(Row row) {
    int percent = row.dossier.percent();
    var tone = percent >= GOOD ? Tone.OK : percent >= HALF ? Tone.WAIT : Tone.LOOK;
    return new Badge(tone, room.text("dossier.percent", percent));
  }

  private String lowers(Row row) {
    var lacking = row.dossier.lacking();
    var words =
        lacking.stream()
            .limit(SHOWN)
            .map(one -> one.block().in(room.desk().texts()))
            .collect(Collectors.joining(" · "));
    return lacking.size() > SHOWN
        ? room.text("dossier.lowers.more", words, lacking.size() - SHOWN)
        : words;
  }

  private String sought(Row row) {
    return String.join(
        " ",
        row.dossier.assignment().number().toString(),
        row.dossier.assignment().name(),
        row.client,
        row.holder,
        lowers(row));
  }

  private Found find() {
    Map<ClientId, String> clients =
        room.work().clients().stream().collect(Collectors.toMap(Client::id, Client::name));
    Map<AssignmentId, Drills> drills =
        room.drills().running().stream()
            .collect(Collectors.toMap(one -> one.assignment().id(), one -> one));
    var found =
        room.dossiers().running().stream()
            .map(one ->
                new Row(
                    one,
                    clients.getOrDefault(one.assignment().client(), "?"),
                    room.name(one.assignment().holder()),
                    Optional.ofNullable(drills.get(one.assignment().id()))))
            .sorted(WORST_FIRST)
            .toList();
    return new Found(found, room.dossiers().unread());
  }

  private void show(Found found) {
    rows.setAll(found.rows);
    elsewhere.setText(
        found.unread == 0 ? "" : room.desk().texts().count("dossier.elsewhere", found.unread));
    elsewhere.setVisible(found.unread > 0);
    elsewhere.setManaged(found.unread > 0);
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
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("dossier.page")));
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
    latest.run(this::find, this::show);
  }
}
