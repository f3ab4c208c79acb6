package coop.meent.idea.ui;

import coop.meent.base.Id.IdeaId;
import coop.meent.base.Texts;
import coop.meent.idea.IdeaOutcome;
import coop.meent.idea.IdeaStanding;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/// Ideas that can be read here: those that stand first, the newest on top, then what was put away.
public final class IdeasView implements View {

  private final IdeaDesk room;
  private final Desk desk;
  private final Texts texts;
  private final Latest latest;
  private final FilteredRows<IdeaRow> rows;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private FilterBar bar;
  @FXML private RowTable<IdeaRow> table;

  public IdeasView(IdeaDesk room) {
    this.room = room;
    desk = room.desk();
    texts = desk.texts();
    latest = new Latest(desk.tasks());
    root = Fxml.load(this, texts);
    rows = new FilteredRows<>(texts, bar, "idea.count", this::sought);
    addColumns();
    table.show(rows.shown());
    TableTools.of(desk, "ideas", table, bar);
    table.onOpen(row -> open(row.one()));
    var nothing = new EmptyState(Feather.SUN, texts.get("idea.empty"), texts.get("idea.empty.why"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
  }

  private void addColumns() {
    var columns = new Columns<IdeaRow>(texts);
    table.column(
        "title",
        columns.lines(
            texts.get("idea.field.title"), 340, IdeaRow::title, row -> row.readers().in(texts)));
    table.column(
        "originator",
        columns.lines(texts.get("idea.originator"), 200, IdeaRow::originator, this::others));
    table.column("owner", columns.text(texts.get("idea.owner"), 150, IdeaRow::owner));
    table.column("on", columns.date(texts.get("idea.field.on"), IdeaRow::on));
    table.column("used", columns.count(texts.get("idea.used.column"), 90, IdeaRow::used));
    table.column("built", columns.count(texts.get("idea.built.column"), 110, IdeaRow::built));
    table.column("state", columns.badge(texts.get("idea.state"), 170, row -> row.state(texts)));
  }

  private String others(IdeaRow row) {
    return row.others().isEmpty() ? "" : texts.get("idea.with", row.others());
  }

  private List<IdeaRow> find() {
    var all = room.ideas().ideas();
    return all.reversed().stream()
        .sorted(Comparator.comparing(one -> one.end().isPresent()))
        .map(one -> row(one, all))
        .toList();
  }

  private IdeaRow row(IdeaStanding one, List<IdeaStanding> all) {
    var idea = one.idea();
    var others = new ArrayList<>(one.credited());
    others.remove(idea.originator());
    return new IdeaRow(
        one,
        room.name(idea.originator()),
        room.names(others),
        room.name(one.owner()),
        room.ideas().readersOf(idea),
        all.stream().filter(other -> other.bases().contains(idea.id())).count());
  }

  /// Every word must occur in what it says, who had it or added to it, its owner, readers or state.
  private String sought(IdeaRow row) {
    return String.join(
        " ",
        row.title(),
        row.one().idea().text(),
        row.originator(),
        row.others(),
        row.owner(),
        row.readers().in(texts),
        row.state(texts).text());
  }

  @FXML
  void onWrite() {
    write();
  }

  /// Opens the form to write an idea down.
  public void write() {
    IdeaForm.open(room, made -> done(made, texts.get("idea.done.write")));
  }

  /// Shows an idea; nothing where it is not here.
  public void open(IdeaId id) {
    desk.tasks().run(() -> room.ideas().idea(id), found -> found.ifPresent(this::open));
  }

  private void open(IdeaStanding one) {
    new IdeaSheet(room, one, this::done, this::open).open();
  }

  /// What lies on this laptop alone stands in no change, and is put away rather than taken back.
  private void done(IdeaOutcome.Done made, String words) {
    if (made.idea().idea().isPrivate()) desk.notices().done(words);
    else
      desk.notices()
          .done(
              words, () -> desk.undo(() -> room.ideas().undo(made.deed()), notice, this::refresh));
    open(made.idea());
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
    return new ReadOnlyObjectWrapper<>(Heading.of(texts.get("idea.page")));
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
