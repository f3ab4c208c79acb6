package coop.meent.development.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Money;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Everybody's budgets, for the office, with the rule by which they grow.
public final class BudgetsView implements View {

  private static final double AMOUNT_WIDTH = 112;

  private final DevelopmentDesk room;
  private final Desk desk;
  private final Texts texts;
  private final Latest latest;
  private final FilteredRows<BudgetRow> rows;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private Label rule;
  @FXML private FilterBar bar;
  @FXML private Button lay;
  @FXML private Label pool;
  @FXML private RowTable<BudgetRow> table;

  private record Found(String rule, String pool, boolean mayRule, List<BudgetRow> rows) {}

  public BudgetsView(DevelopmentDesk room) {
    this.room = room;
    desk = room.desk();
    texts = desk.texts();
    latest = new Latest(desk.tasks());
    root = Fxml.load(this, texts);
    rows = new FilteredRows<>(texts, bar, "development.budgets.count", BudgetRow::name);
    addColumns();
    table.show(rows.shown());
    TableTools.of(desk, "budgets", table, bar);
    table.onOpen(row -> new BudgetSheet(room, row.member()).open());
    var nothing =
        new EmptyState(
            Feather.USERS,
            texts.get("development.budgets.empty"),
            texts.get("development.budgets.empty.why"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
  }

  private void addColumns() {
    var columns = new Columns<BudgetRow>(texts);
    var name = columns.text(texts.get("member.name"), 190, BudgetRow::name);
    name.setMinWidth(150);
    table.column("name", name);
    add(columns, "accrued", row -> row.budget().accrued());
    add(columns, "reserved", row -> row.budget().reserved());
    add(columns, "paid", row -> row.budget().paid());
    add(columns, "given", row -> row.budget().given());
    add(columns, "lapsed", row -> row.budget().lapsed());
    add(columns, "available", row -> row.budget().available());
    add(columns, "soon", BudgetRow::lapses);
    table.column("next", columns.date(texts.get("development.next"), BudgetRow::nextLapse));
  }

  private void add(
      Columns<BudgetRow> columns, String name, Function<BudgetRow, @Nullable Money> of) {
    table.column(name, columns.amount(texts.get("development." + name), AMOUNT_WIDTH, of));
  }

  private Found find() {
    var development = room.development();
    var forecasts = development.forecasts(Optional.empty());
    List<BudgetRow> found = new ArrayList<>();
    development
        .budgets(Optional.empty())
        .forEach((member, budget) ->
            Optional.ofNullable(forecasts.get(member))
                .ifPresent(forecast ->
                    found.add(new BudgetRow(member, room.name(member), budget, forecast))));
    var said =
        development
            .rules()
            .on(room.today())
            .map(one -> BudgetSheet.said(one, texts))
            .orElseGet(() -> texts.get("development.rule.none"));
    var pool = texts.get("development.pool.has", texts.euro(development.pool()));
    boolean mayRule = development.mayRule() && development.answers(room.me());
    return new Found(said, pool, mayRule, found);
  }

  private void show(Found found) {
    rule.setText(found.rule);
    pool.setText(found.pool);
    lay.setVisible(found.mayRule);
    lay.setManaged(found.mayRule);
    rows.setAll(found.rows);
  }

  @FXML
  void onLay() {
    new RuleForm(room, this::done).open();
  }

  @FXML
  void onTerms() {
    new TermsSheet(room, lay.isVisible(), this::done).open();
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
    return new ReadOnlyObjectWrapper<>(Heading.of(texts.get("development.budgets")));
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
