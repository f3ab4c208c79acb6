package coop.meent.development.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.development.Gift;
import coop.meent.development.Lapse;
import coop.meent.development.LapseForecast;
import coop.meent.ui.Columns;
import coop.meent.ui.Desk;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FigureCard;
import coop.meent.ui.FilterBar;
import coop.meent.ui.FormParts;
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
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// The own budget, and what was asked of budgets: one's own requests, and for the office
/// everybody's.
public final class DevelopmentView implements View {

  /// Three beside each other at the usual width.
  private static final double CARD_WIDTH = 330;

  private final DevelopmentDesk room;
  private final Desk desk;
  private final Texts texts;
  private final DevelopmentViewModel model;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private FlowPane figures;
  @FXML private FilterBar bar;
  @FXML private Button ask;
  @FXML private RowTable<TrainingRow> table;

  public DevelopmentView(DevelopmentDesk room) {
    this.room = room;
    desk = room.desk();
    texts = desk.texts();
    model = new DevelopmentViewModel(room);
    root = Fxml.load(this, texts);
    addColumns();
    table.show(model.rows());
    TableTools.of(desk, "training", table, bar);
    table.onOpen(row -> new TrainingSheet(room, row.standing(), this::done).open());
    var nothing =
        new EmptyState(
            Feather.BOOK_OPEN, texts.get("development.empty"), texts.get("development.empty.why"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
    bar.filter().subscribe(model::filter);
    bar.countProperty().bind(model.count());
    ask.visibleProperty().bind(model.mayAsk());
    ask.managedProperty().bind(model.mayAsk());
    model.mine().subscribe(mine -> mine.ifPresent(this::showFigures));
  }

  private void addColumns() {
    var columns = new Columns<TrainingRow>(texts);
    table.column(
        "course", columns.text(texts.get("development.field.course"), 260, TrainingRow::course));
    table.column("name", columns.text(texts.get("member.name"), 180, TrainingRow::name));
    table.column(
        "starts", columns.date(texts.get("development.field.starts"), TrainingRow::starts));
    table.column(
        "state", columns.badge(texts.get("development.state"), 220, row -> row.state(texts)));
    table.column("cost", columns.amount(texts.get("development.cost"), TrainingRow::cost));
    table.column("asked", columns.date(texts.get("development.asked"), TrainingRow::asked));
  }

  private void showFigures(DevelopmentViewModel.Mine mine) {
    if (!mine.isRuled()) {
      figures
          .getChildren()
          .setAll(card("development.available", Money.ZERO, texts.get("development.rule.none")));
      return;
    }
    var budget = mine.budget();
    var available =
        card(
            "development.available",
            budget.available(),
            texts.get("development.available.why", texts.euro(budget.reserved())));
    var open = FormParts.button("openBudget", texts.get("development.open"), () -> openBudget());
    available.getChildren().add(open);
    figures
        .getChildren()
        .setAll(
            available,
            card(
                "development.paid",
                budget.paid(),
                texts.get("development.paid.why", texts.euro(budget.accrued()))),
            lapses(mine.forecast()));
    if (mine.taught() > 0) figures.getChildren().add(taught(mine.taught()));
  }

  private FigureCard taught(int count) {
    var card =
        new FigureCard(
            texts.get("development.teaching.mine"),
            Integer.toString(count),
            texts.get("development.teaching.mine.why"));
    card.setPrefWidth(CARD_WIDTH);
    card.getChildren()
        .add(
            FormParts.button(
                "openTeaching", texts.get("development.teaching.open"), this::teaching));
    return card;
  }

  /// Opens the lessons that whoever sits here gives colleagues.
  public void teaching() {
    new TeachingSheet(room, this::done).open();
  }

  private FigureCard card(String key, Money amount, String why) {
    var card = new FigureCard(texts.get(key), texts.euro(amount), why);
    card.setPrefWidth(CARD_WIDTH);
    return card;
  }

  /// The nearest warning that holds, in a sentence.
  private FigureCard lapses(LapseForecast forecast) {
    var warning = forecast.warning();
    if (warning.isEmpty())
      return card(
          "development.lapses",
          Money.ZERO,
          texts.get("development.lapses.none", LapseForecast.FARTHEST));
    int months = warning.get();
    var first = forecast.next().map(Lapse::on).orElse(room.today());
    var card =
        card(
            "development.lapses",
            forecast.within(months),
            texts.count("development.lapses.within", months)
                + " "
                + texts.get("development.lapses.first", first));
    if (forecast.givable().isPositive())
      card.getChildren()
          .add(FormParts.button("giveBudget", texts.get("development.give"), this::give));
    return card;
  }

  /// Opens the form to give away what lapses.
  public void give() {
    new GiftDeeds(room, this::done).give();
  }

  /// Opens the form to say thanks for what a colleague gave.
  public void thank(Gift gift) {
    new GiftDeeds(room, this::done).thank(gift);
  }

  private void openBudget() {
    new BudgetSheet(room, room.me()).open();
  }

  @FXML
  void onAsk() {
    ask();
  }

  /// Opens the form to ask for training, once there is a rule.
  public void ask() {
    if (model.mayAsk().get()) new TrainingDeeds(room, this::done).ask();
  }

  /// The same, filled in with what could be learned.
  public void ask(LearningWish wish) {
    new TrainingDeeds(room, this::done).ask(Optional.of(wish));
  }

  /// Told, and the page shows how it stands now.
  private void done(String words, Optional<DeedId> deed) {
    room.done(words, deed, notice, this::refresh);
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(table.shortcuts(texts));
    if (model.mayAsk().get())
      all.add(Shortcut.of("Alt+G", texts.get("development.give"), this::give));
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
    return new ReadOnlyObjectWrapper<>(Heading.of(texts.get("development.page")));
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
