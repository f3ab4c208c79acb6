package coop.meent.job.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.SharedJobId;
import coop.meent.base.Texts;
import coop.meent.job.JobOutcome;
import coop.meent.job.JobStanding;
import coop.meent.ui.Columns;
import coop.meent.ui.Desk;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.FilteredRows;
import coop.meent.ui.Focus;
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

/// Jobs that are done for all: those that nobody stands behind first, those that ended last.
public final class JobsView implements View {

  private final JobDesk room;
  private final Desk desk;
  private final Texts texts;
  private final Latest latest;
  private final FilteredRows<JobRow> rows;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private FilterBar bar;
  @FXML private RowTable<JobRow> table;

  public JobsView(JobDesk room) {
    this.room = room;
    desk = room.desk();
    texts = desk.texts();
    latest = new Latest(desk.tasks());
    root = Fxml.load(this, texts);
    rows = new FilteredRows<>(texts, bar, "job.count", this::sought);
    addColumns();
    table.show(rows.shown());
    TableTools.of(desk, "jobs", table, bar);
    table.onOpen(row -> open(row.one()));
    var nothing = new EmptyState(Feather.TOOL, texts.get("job.empty"), texts.get("job.empty.why"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
  }

  private void addColumns() {
    var columns = new Columns<JobRow>(texts);
    table.column(
        "name", columns.lines(texts.get("job.field.name"), 300, JobRow::name, JobRow::aim));
    table.column("owner", columns.text(texts.get("job.owner"), 160, JobRow::owner));
    table.column("next", columns.text(texts.get("job.next"), 160, JobRow::next));
    table.column("until", columns.date(texts.get("job.until"), JobRow::until));
    table.column(
        "load",
        columns.lines(
            texts.get("job.load"), 190, row -> row.load(texts), row -> row.period(texts)));
    table.column("state", columns.badge(texts.get("job.state"), 190, row -> row.state(texts)));
  }

  private List<JobRow> find() {
    return room.jobs().jobs().stream()
        .sorted(
            Comparator.comparing((JobStanding one) -> one.end().isPresent())
                .thenComparing(one -> !one.state().isBare())
                .thenComparing(one -> one.text().name(), String.CASE_INSENSITIVE_ORDER))
        .map(this::row)
        .toList();
  }

  private JobRow row(JobStanding one) {
    var next =
        one.successor()
            .map(room::name)
            .or(() -> one.asked().map(who -> texts.get("job.askedName", room.name(who))));
    return new JobRow(one, room.name(one.owner()), next.orElse(""));
  }

  /// Every word must occur in what it is, its owner, who comes after or how it stands.
  private String sought(JobRow row) {
    return String.join(
        " ",
        row.name(),
        row.aim(),
        row.one().text().authority(),
        row.owner(),
        row.next(),
        row.state(texts).text());
  }

  @FXML
  void onLayDown() {
    layDown();
  }

  /// Opens the form to lay a job down.
  public void layDown() {
    JobForm.open(room, Optional.empty(), made -> done(made, texts.get("job.done.layDown")));
  }

  /// Shows a job; nothing where it is not here.
  public void open(SharedJobId id) {
    desk.tasks().run(() -> room.jobs().job(id), found -> found.ifPresent(this::open));
  }

  private void open(JobStanding one) {
    new JobSheet(room, one, this::done).open();
  }

  private void done(JobOutcome.Done made, String words) {
    desk.notices().done(words, () -> undo(made.deed()));
    open(made.job());
    refresh();
  }

  private void undo(DeedId deed) {
    desk.navigation().closeSheet();
    desk.undo(() -> room.jobs().undo(deed), notice, this::refresh);
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
    return new ReadOnlyObjectWrapper<>(Heading.of(texts.get("job.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    latest.run(this::find, found -> Focus.keep(root, () -> rows.setAll(found)));
  }
}
