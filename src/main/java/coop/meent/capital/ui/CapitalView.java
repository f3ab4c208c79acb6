package coop.meent.capital.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.capital.CapitalOutcome;
import coop.meent.capital.CapitalService.TakenOver;
import coop.meent.member.ui.PaperFile;
import coop.meent.ui.Columns;
import coop.meent.ui.DateField;
import coop.meent.ui.Desk;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NothingHere;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/// What everybody brought in, on any day. A row opens the member's lots beside it, with what can be
/// done now.
public final class CapitalView implements View {

  private final CapitalDesk room;
  private final Desk desk;
  private final CapitalViewModel model;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private NoticeBar watch;
  @FXML private FilterBar bar;
  @FXML private DateField day;
  @FXML private Button takeOver;
  @FXML private RowTable<CapitalRow> table;

  public CapitalView(CapitalDesk room) {
    this.room = room;
    desk = room.desk();
    model = new CapitalViewModel(room);
    root = Fxml.load(this, desk.texts());
    addColumns();
    table.show(model.rows());
    TableTools.of(desk, "capital", table, bar);
    table.onOpen(row -> open(row.standing().member().id()));
    var texts = desk.texts();
    var nothing =
        new EmptyState(Feather.LAYERS, texts.get("capital.empty"), texts.get("capital.empty.why"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
    bar.filter().subscribe(model::filter);
    bar.countProperty().bind(model.count());
    day.setNear(room.today());
    day.setValue(room.today());
    day.setAccessibleText(texts.get("member.on"));
    day.setTooltip(new Tooltip(texts.get("member.on")));
    day.valueProperty().subscribe((before, now) -> model.on(now == null ? room.today() : now));
    model.open().subscribe(open -> offer(open.intValue()));
    model.warnings().subscribe(this::warn);
  }

  private void addColumns() {
    var texts = desk.texts();
    var columns = new Columns<CapitalRow>(texts);
    table.column("number", columns.code(texts.get("member.number"), 64, CapitalRow::number));
    var name =
        columns.person(
            texts.get("member.name"),
            240,
            CapitalRow::initials,
            row -> new Columns.Lines(row.name(), row.below(texts)));
    name.setMinWidth(200);
    table.column("name", name);
    table.column("state", columns.badge(texts.get("member.state"), 150, row -> row.state(texts)));
    table.column("last", columns.date(texts.get("capital.last"), CapitalRow::last));
    table.column("asked", columns.amount(texts.get("capital.asked"), CapitalRow::asked));
    table.column("capital", columns.amount(texts.get("member.capital"), CapitalRow::balance));
  }

  private void offer(int open) {
    takeOver.setVisible(open > 0);
    takeOver.setManaged(open > 0);
    takeOver.setText(desk.texts().count("capital.takeOver", open));
  }

  private void warn(String words) {
    watch
        .notice()
        .set(
            words.isEmpty()
                ? null
                : new Notice(Tone.INFO, words, desk.texts().get("profit.watch.next")));
  }

  /// Opens somebody's capital beside the table.
  public void open(MemberId who) {
    new CapitalSheet(room, who, model.day(), this::done).open();
  }

  /// Does something with the capital of whom is chosen first.
  public void choose(CapitalDeed deed) {
    new CapitalChooser(room, deed, this::done)
        .open(() ->
            notice
                .notice()
                .set(
                    new Notice(
                        Tone.INFO,
                        desk.texts().get("capital.choose." + deed.name() + ".nobody"),
                        desk.texts().get("capital.choose.nobody.next"))));
  }

  @FXML
  void onTakeOver() {
    desk.tasks().run(room.capital()::takeOver, this::takenOver);
  }

  private void takenOver(Optional<TakenOver> taken) {
    if (taken.isEmpty()) notice.refuse(new CapitalOutcome.NothingToTakeOver());
    else
      desk.notices()
          .done(
              desk.texts().count("capital.takenOver", taken.get().count()),
              () -> undo(taken.get().deed()));
    refresh();
  }

  @FXML
  void onSave() {
    var shown = model.day();
    new PaperFile(desk, room.members())
        .save(
            desk.texts().get("report.capital.title") + " " + shown,
            language -> room.papers().overview(shown, language));
  }

  /// After a deed on somebody's capital: told, and the sheet shows how it stands now.
  private void done(Said said) {
    said.deed()
        .ifPresentOrElse(
            deed -> desk.notices().done(said.words(), () -> undo(deed)),
            () -> desk.notices().done(said.words()));
    refresh();
    open(said.member());
  }

  /// @param deed that can be undone; what was booked is taken back instead
  record Said(String words, MemberId member, Optional<DeedId> deed) {}

  private void undo(DeedId deed) {
    desk.navigation().closeSheet();
    desk.undo(() -> room.capital().undo(deed), notice, this::refresh);
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
    return new ReadOnlyObjectWrapper<>(Heading.of(desk.texts().get("capital.page")));
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
