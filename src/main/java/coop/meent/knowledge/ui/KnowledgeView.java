package coop.meent.knowledge.ui;

import coop.meent.base.Id.NoteId;
import coop.meent.base.Texts;
import coop.meent.knowledge.NoteOutcome;
import coop.meent.knowledge.NoteStanding;
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
import coop.meent.ui.View;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/// Notes that can be read here: those that stand first, the newest on top, then what was put away.
public final class KnowledgeView implements View {

  private final KnowledgeDesk room;
  private final Desk desk;
  private final Texts texts;
  private final Latest latest;
  private final FilteredRows<NoteRow> rows;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private FilterBar bar;
  @FXML private RowTable<NoteRow> table;

  public KnowledgeView(KnowledgeDesk room) {
    this.room = room;
    desk = room.desk();
    texts = desk.texts();
    latest = new Latest(desk.tasks());
    root = Fxml.load(this, texts);
    rows = new FilteredRows<>(texts, bar, "knowledge.count", this::sought);
    addColumns();
    table.show(rows.shown());
    TableTools.of(desk, "notes", table, bar);
    table.onOpen(row -> open(row.one()));
    var nothing =
        new EmptyState(
            Feather.BOOKMARK, texts.get("knowledge.empty"), texts.get("knowledge.empty.why"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
  }

  private void addColumns() {
    var columns = new Columns<NoteRow>(texts);
    table.column(
        "title",
        columns.lines(texts.get("knowledge.field.title"), 360, NoteRow::title, NoteRow::about));
    table.column(
        "owner",
        columns.lines(
            texts.get("knowledge.owner"), 180, NoteRow::owner, row -> row.readers().in(texts)));
    table.column("review", columns.date(texts.get("knowledge.review"), NoteRow::review));
    table.column(
        "confirmed",
        columns.count(texts.get("knowledge.confirmed.column"), 110, NoteRow::confirmed));
    table.column("used", columns.count(texts.get("knowledge.used.column"), 100, NoteRow::used));
    table.column(
        "kind", columns.text(texts.get("knowledge.field.kind"), 130, row -> row.kind(texts)));
    table.column(
        "state", columns.badge(texts.get("knowledge.state"), 160, row -> row.state(texts)));
  }

  private List<NoteRow> find() {
    var about = room.abouts();
    return room.knowledge().notes().reversed().stream()
        .sorted(Comparator.comparing(one -> one.end().isPresent()))
        .map(one ->
            new NoteRow(
                one,
                about.apply(one.note().about()),
                room.name(one.owner()),
                room.knowledge().readersOf(one.note())))
        .toList();
  }

  /// Every word must occur in what it says, what it is about, its kind, its owner or its state.
  private String sought(NoteRow row) {
    return String.join(
        " ",
        row.title(),
        row.one().note().text().text(),
        row.about(),
        row.kind(texts),
        row.owner(),
        row.readers().in(texts),
        row.state(texts).text());
  }

  @FXML
  void onWrite() {
    write();
  }

  /// Opens the form to write a note.
  public void write() {
    NoteForm.open(room, Optional.empty(), made -> done(made, texts.get("knowledge.done.write")));
  }

  /// Shows a note; nothing where it is not here.
  public void open(NoteId id) {
    desk.tasks().run(() -> room.knowledge().note(id), found -> found.ifPresent(this::open));
  }

  private void open(NoteStanding one) {
    new NoteSheet(room, one, this::done).open();
  }

  /// What lies on this laptop alone stands in no change, and is put away rather than taken back.
  private void done(NoteOutcome.Done made, String words) {
    if (made.note().note().isPrivate()) desk.notices().done(words);
    else
      desk.notices()
          .done(
              words,
              () -> desk.undo(() -> room.knowledge().undo(made.deed()), notice, this::refresh));
    open(made.note());
    refresh();
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
    return new ReadOnlyObjectWrapper<>(Heading.of(texts.get("knowledge.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    latest.run(this::find, rows::setAll);
  }
}
