package coop.meent.development.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Texts;
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
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// Common rounds: what members pay together, what came together so far, and what became of it.
public final class RoundsView implements View {

  private final DevelopmentDesk room;
  private final Desk desk;
  private final Texts texts;
  private final Latest latest;
  private final FilteredRows<RoundRow> rows;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private Label pool;
  @FXML private FilterBar bar;
  @FXML private Button openRound;
  @FXML private RowTable<RoundRow> table;

  private record Found(String pool, boolean mayOpen, List<RoundRow> rows) {}

  public RoundsView(DevelopmentDesk room) {
    this.room = room;
    desk = room.desk();
    texts = desk.texts();
    latest = new Latest(desk.tasks());
    root = Fxml.load(this, texts);
    rows = new FilteredRows<>(texts, bar, "development.rounds.count", RoundRow::name);
    addColumns();
    table.show(rows.shown());
    TableTools.of(desk, "rounds", table, bar);
    table.onOpen(row -> new RoundSheet(room, row.standing(), this::done).open());
    var nothing =
        new EmptyState(
            Feather.USERS,
            texts.get("development.rounds.empty"),
            texts.get("development.rounds.empty.why"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
  }

  private void addColumns() {
    var columns = new Columns<RoundRow>(texts);
    var what = columns.text(texts.get("development.round.what"), 300, RoundRow::name);
    what.setMinWidth(180);
    table.column("name", what);
    table.column(
        "state", columns.badge(texts.get("development.state"), 110, row -> row.state(texts)));
    table.column("closes", columns.date(texts.get("development.field.closes"), RoundRow::closes));
    table.column("raised", columns.amount(texts.get("development.raised"), RoundRow::raised));
    table.column("least", columns.amount(texts.get("development.least"), RoundRow::least));
    table.column("most", columns.amount(texts.get("development.most"), RoundRow::most));
    table.column("mine", columns.amount(texts.get("development.mine"), RoundRow::mine));
  }

  private Found find() {
    var development = room.development();
    return new Found(
        texts.get("development.pool.has", texts.euro(development.pool())),
        development.answers(room.me()),
        development.rounds().reversed().stream()
            .map(one -> new RoundRow(one, one.of(room.me())))
            .toList());
  }

  private void show(Found found) {
    pool.setText(found.pool);
    openRound.setVisible(found.mayOpen);
    openRound.setManaged(found.mayOpen);
    rows.setAll(found.rows);
  }

  @FXML
  void onOpen() {
    new RoundForms(room, this::done).open();
  }

  /// Opens the form for another round, filled in with what could be learned.
  public void open(LearningWish wish) {
    new RoundForms(room, this::done).open(Optional.of(wish));
  }

  private void done(String words, Optional<DeedId> deed) {
    room.done(words, deed, notice, this::refresh);
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
    return new ReadOnlyObjectWrapper<>(Heading.of(texts.get("development.rounds")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    latest.run(this::find, this::show);
  }
}
