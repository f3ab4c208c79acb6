package coop.meent.client.ui;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Texts;
import coop.meent.client.Relation;
import coop.meent.ui.Badge;
import coop.meent.ui.Columns;
import coop.meent.ui.Desk;
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
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/// Who holds which relation, whom it is time to speak to, and who knows one of us alone. A row
/// opens the circle around the client.
public final class RelationsView implements View {

  private final RelationDesk room;
  private final Desk desk;
  private final Texts texts;
  private final Latest latest;
  private final Parent root;
  private final FilteredRows<Relation> rows;

  @FXML private NoticeBar notice;
  @FXML private FilterBar bar;
  @FXML private RowTable<Relation> table;

  public RelationsView(RelationDesk room) {
    this.room = room;
    desk = room.desk();
    texts = desk.texts();
    latest = new Latest(desk.tasks());
    root = Fxml.load(this, texts);
    rows = new FilteredRows<>(texts, bar, "work.client.count", this::sought);
    addColumns();
    table.show(rows.shown());
    TableTools.of(desk, "relations", table, bar);
    table.onOpen(row -> open(row.client().id()));
    var nothing =
        new EmptyState(Feather.USERS, texts.get("client.empty"), texts.get("client.empty.why"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
  }

  private void addColumns() {
    var columns = new Columns<Relation>(texts);
    var name =
        columns.lines(
            texts.get("client.name"),
            240,
            row -> row.client().name(),
            row -> row.client().town().orElse(""));
    name.setMinWidth(180);
    table.column("name", name);
    table.column(
        "holder", columns.text(texts.get("client.column.holder"), 170, row -> holder(row)));
    table.column(
        "last", columns.date(texts.get("client.column.last"), row -> row.lastTouch().orElse(null)));
    table.column("state", columns.badge(texts.get("client.rhythm"), 150, this::state));
    table.column(
        "due", columns.date(texts.get("client.column.due"), row -> row.due().orElse(null)));
    table.column("faces", columns.badge(texts.get("client.faces"), 150, this::faces));
  }

  private String holder(Relation row) {
    return row.holder().map(room::name).orElse("");
  }

  private Badge state(Relation row) {
    var words = row.state().in(texts);
    return switch (row.state()) {
      case CALM -> new Badge(Tone.OK, words);
      case DUE -> new Badge(Tone.WAIT, words);
      case OVERDUE -> new Badge(Tone.LOOK, words);
      case SLIPPING -> new Badge(Tone.NEUTRAL, words);
    };
  }

  private Badge faces(Relation row) {
    return row.hasOneFace()
        ? new Badge(Tone.WAIT, texts.get("client.oneFace"))
        : new Badge(Tone.NEUTRAL, texts.count("client.faces.count", row.faces().size()));
  }

  private String sought(Relation row) {
    return String.join(
        " ",
        row.client().name(),
        row.client().town().orElse(""),
        holder(row),
        state(row).text(),
        faces(row).text());
  }

  /// Opens the circle around a client.
  public void open(ClientId client) {
    new RelationSheet(room, client, this::done).open();
  }

  private void done(DeedId deed) {
    desk.notices().done(room.text("client.kept"), () -> undo(deed));
    refresh();
  }

  private void undo(DeedId deed) {
    desk.navigation().closeSheet();
    desk.undo(() -> room.relations().undo(deed), notice, this::refresh);
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
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("client.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    latest.run(room.relations()::relations, rows::setAll);
  }
}
