package coop.meent.statute.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.statute.RuleKey;
import coop.meent.ui.Columns;
import coop.meent.ui.DateField;
import coop.meent.ui.Desk;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NothingHere;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/// The rules of the cooperative on any day, for everybody or for who sits here: what each says, by
/// which article, since when. A row opens its versions and who was told.
public final class StatutesView implements View {

  private final StatutesDesk room;
  private final Desk desk;
  private final StatutesViewModel model;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private FilterBar bar;
  @FXML private DateField day;
  @FXML private CheckBox mine;
  @FXML private Button takeOver;
  @FXML private RowTable<RuleRow> table;

  public StatutesView(StatutesDesk room) {
    this.room = room;
    desk = room.desk();
    model = new StatutesViewModel(room);
    root = Fxml.load(this, desk.texts());
    addColumns();
    table.show(model.rows());
    TableTools.of(desk, "statutes", table, bar);
    table.onOpen(this::open);
    var texts = desk.texts();
    var nothing =
        new EmptyState(Feather.BOOK, texts.get("statute.page"), texts.get("statute.state.missing"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
    bar.filter().subscribe(model::filter);
    bar.countProperty().bind(model.count());
    day.setNear(room.today());
    day.setValue(room.today());
    day.setAccessibleText(texts.get("member.on"));
    day.setTooltip(new Tooltip(texts.get("member.on")));
    day.valueProperty().subscribe((before, now) -> model.on(now == null ? room.today() : now));
    mine.selectedProperty().subscribe((before, now) -> onMine(now));
    var rows = model.rows();
    var _ = rows.subscribe(() -> takeOver.setDisable(!model.isAnyMissing()));
  }

  private void onMine(boolean isMine) {
    if (!isMine) model.bindingOn(Optional.empty());
    else desk.tasks().run(() -> room.people().me(), model::bindingOn);
  }

  private void addColumns() {
    var texts = desk.texts();
    var columns = new Columns<RuleRow>(texts);
    table.column(
        "rule",
        columns.lines(
            texts.get("statute.rule"), 260, row -> row.name(texts), row -> row.below(texts)));
    table.column("says", columns.text(texts.get("statute.value"), 260, row -> row.says(texts)));
    table.column(
        "article", columns.code(texts.get("statute.article"), 100, row -> row.article(texts)));
    table.column("from", columns.date(texts.get("statute.from"), RuleRow::from));
    table.column("state", columns.badge(texts.get("member.state"), 150, model::state));
  }

  private void open(RuleRow row) {
    new RuleSheet(room, row, model.day(), ways()).open();
  }

  private RuleSheet.Ways ways() {
    return new RuleSheet.Ways(this::lay, this::saved);
  }

  private void lay(Optional<RuleKey> key) {
    new RuleVersionForm(room, key, this::saved).open();
  }

  private void saved(String what, DeedId deed) {
    desk.navigation().closeSheet();
    desk.notices().done(what, () -> undo(deed));
    refresh();
  }

  private void undo(DeedId deed) {
    desk.undo(() -> room.statutes().undo(deed), notice, this::refresh);
  }

  @FXML
  void onAdd() {
    lay(Optional.empty());
  }

  @FXML
  void onTakeOver() {
    new TakeOverSheet(room, this::saved).open();
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(table.shortcuts(desk.texts()));
    all.add(Shortcut.of("Ctrl+N", desk.texts().get("statute.lay"), this::onAdd));
    all.addAll(bar.shortcuts(table));
    return all;
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
    return new ReadOnlyObjectWrapper<>(Heading.of(desk.texts().get("statute.page")));
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
