package coop.meent.exchange.ui;

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
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// Leads that were passed on, the newest first. What a taker earns with one stands nowhere.
public final class ExchangeView implements View {

  private final LeadDesk room;
  private final Desk desk;
  private final Texts texts;
  private final Latest latest;
  private final FilteredRows<LeadRow> rows;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private FilterBar bar;
  @FXML private Button rule;
  @FXML private Button due;
  @FXML private RowTable<LeadRow> table;

  public ExchangeView(LeadDesk room) {
    this.room = room;
    desk = room.desk();
    texts = desk.texts();
    latest = new Latest(desk.tasks());
    root = Fxml.load(this, texts);
    rows = new FilteredRows<>(texts, bar, "exchange.count", this::sought);
    addColumns();
    shown(rule, false);
    shown(due, false);
    table.show(rows.shown());
    TableTools.of(desk, "leads", table, bar);
    table.onOpen(row -> new LeadSheet(room, row.standing(), this::done).open());
    var nothing =
        new EmptyState(
            Feather.SHARE_2, texts.get("exchange.empty"), texts.get("exchange.empty.why"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
  }

  private static void shown(Button button, boolean is) {
    button.setVisible(is);
    button.setManaged(is);
  }

  private void addColumns() {
    var columns = new Columns<LeadRow>(texts);
    table.column("what", columns.text(texts.get("exchange.field.what"), 230, LeadRow::what));
    table.column("client", columns.text(texts.get("exchange.field.client"), 170, LeadRow::client));
    table.column("skill", columns.text(texts.get("exchange.field.skill"), 150, LeadRow::skill));
    table.column("passer", columns.text(texts.get("exchange.passer"), 170, LeadRow::passer));
    table.column("state", columns.badge(texts.get("exchange.state"), 170, row -> row.state(texts)));
    table.column("taker", columns.text(texts.get("exchange.taker"), 170, LeadRow::taker));
    table.column("from", columns.date(texts.get("exchange.field.from"), LeadRow::from));
  }

  /// @param mayRule and `mayBook` what whoever sits here may do
  private record Found(List<LeadRow> rows, boolean mayRule, boolean mayBook) {}

  private Found find() {
    var thanks = room.thanks();
    return new Found(rows(), thanks.mayRule(room.me()), thanks.mayBook());
  }

  private List<LeadRow> rows() {
    return room.exchange().leads().reversed().stream()
        .map(one ->
            new LeadRow(
                one,
                room.name(one.lead().passer()),
                one.taker().map(room::name).orElse(""),
                room.skill(one.lead().work().skill())))
        .toList();
  }

  private void show(Found found) {
    rows.setAll(found.rows);
    shown(rule, found.mayRule);
    shown(due, found.mayBook);
  }

  /// Every word must occur in what it is, the client, the skill, a name or the state.
  private String sought(LeadRow row) {
    return String.join(
        " ",
        row.what(),
        row.client(),
        row.skill(),
        row.passer(),
        row.taker(),
        row.state(texts).text());
  }

  @FXML
  void onPass() {
    pass();
  }

  /// Opens the form to pass a lead on.
  public void pass() {
    new PassForm(room, this::passed).open();
  }

  @FXML
  void onRule() {
    rule();
  }

  /// Opens what is usual for leads that are passed on.
  public void rule() {
    new RuleForm(room, this::passed).open();
  }

  @FXML
  void onDue() {
    due();
  }

  /// Opens thanks that are to be booked.
  public void due() {
    new DueSheet(room, this::done).open();
  }

  private void passed(String words, DeedId deed) {
    desk.navigation().closeSheet();
    desk.notices()
        .done(words, () -> desk.undo(() -> room.exchange().undo(deed), notice, this::refresh));
    refresh();
  }

  private void done(String words) {
    desk.navigation().closeSheet();
    desk.notices().done(words);
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
    return new ReadOnlyObjectWrapper<>(Heading.of(texts.get("exchange.page")));
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
