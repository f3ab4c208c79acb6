package coop.meent.fund.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Texts;
import coop.meent.fund.FundKind;
import coop.meent.fund.FundOutcome;
import coop.meent.fund.FundStanding;
import coop.meent.fund.Movement;
import coop.meent.member.ui.PaperFile;
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
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// The funds that members fill together, each with what is in it, and what was asked of them. A
/// fund opens to its rule and everything that went in and out.
public final class FundsView implements View {

  /// Three beside each other at the usual width.
  private static final double CARD_WIDTH = 330;

  private final FundsDesk room;
  private final Desk desk;
  private final Texts texts;
  private final FundsViewModel model;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private FlowPane figures;
  @FXML private FilterBar bar;
  @FXML private Button ask;
  @FXML private Button collect;
  @FXML private RowTable<RequestRow> table;

  public FundsView(FundsDesk room) {
    this.room = room;
    desk = room.desk();
    texts = desk.texts();
    model = new FundsViewModel(room);
    root = Fxml.load(this, texts);
    addColumns();
    table.show(model.rows());
    TableTools.of(desk, "funds", table, bar);
    table.onOpen(row -> new RequestSheet(room, row.standing(), model.mayBook(), this::done).open());
    var nothing =
        new EmptyState(Feather.LIFE_BUOY, texts.get("fund.empty"), texts.get("fund.empty.why"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
    bar.filter().subscribe(model::filter);
    bar.countProperty().bind(model.count());
    ask.visibleProperty().bind(model.mayAsk());
    ask.managedProperty().bind(model.mayAsk());
    collect.visibleProperty().bind(model.mayCollect());
    collect.managedProperty().bind(model.mayCollect());
    model.funds().addListener((ListChangeListener<FundStanding>) change -> showFunds());
  }

  private void addColumns() {
    var columns = new Columns<RequestRow>(texts);
    table.column("name", columns.text(texts.get("member.name"), 190, RequestRow::name));
    table.column("fund", columns.text(texts.get("fund.field.fund"), 230, row -> row.fund(texts)));
    table.column("asked", columns.date(texts.get("fund.asked"), RequestRow::asked));
    table.column("state", columns.badge(texts.get("fund.state"), 170, row -> row.state(texts)));
    table.column("amount", columns.amount(texts.get("fund.amount"), RequestRow::amount));
    table.column("out", columns.amount(texts.get("fund.out"), 130, RequestRow::out));
    table.column("due", columns.date(texts.get("fund.due.by"), RequestRow::due));
  }

  private void showFunds() {
    figures.getChildren().setAll(model.funds().stream().map(this::card).toList());
  }

  private FigureCard card(FundStanding fund) {
    var card = new FigureCard(fund.fund().in(texts), texts.euro(fund.balance()), said(fund));
    var open =
        FormParts.button(
            "open-" + fund.fund().word(), texts.get("fund.open"), () -> open(fund.fund()));
    open.setAccessibleText(texts.get("fund.open") + ": " + fund.fund().in(texts));
    card.getChildren().add(open);
    card.setPrefWidth(CARD_WIDTH);
    return card;
  }

  private String said(FundStanding fund) {
    if (fund.rule().isEmpty()) return texts.get("fund.rule.none");
    var free = texts.get("fund.said.free", texts.euro(fund.free()));
    return fund.monthly().isPositive()
        ? free + " " + texts.get("fund.said.monthly", texts.euro(fund.monthly()))
        : free;
  }

  private void open(FundKind fund) {
    new FundSheet(room, fund, this::done).open();
  }

  @FXML
  void onSave() {
    new PaperFile(desk, room.members())
        .save(
            texts.get("report.funds.title") + " " + room.today(),
            language -> room.papers().assembly(room.today(), language));
  }

  @FXML
  void onAsk() {
    ask();
  }

  /// Opens the form to ask for money out of a fund.
  public void ask() {
    var funds = model.funds().stream().filter(one -> one.rule().isPresent()).toList();
    if (!funds.isEmpty())
      new FundDeeds(room, this::done).ask(funds, funds.getFirst(), Optional.empty());
  }

  @FXML
  void onCollect() {
    desk.tasks()
        .run(
            () -> room.funds().collect(),
            outcome -> {
              switch (outcome) {
                case FundOutcome.Refused<List<Movement>>(var why) -> notice.refuse(why);
                case FundOutcome.Done<List<Movement>>(var all, var _) ->
                    done(texts.count("fund.collected", all.size()), Optional.empty());
              }
            });
  }

  /// Told, and the page shows how it stands now.
  private void done(String words, Optional<DeedId> deed) {
    desk.navigation().closeSheet();
    deed.ifPresentOrElse(
        one -> desk.notices().done(words, () -> undo(one)), () -> desk.notices().done(words));
    refresh();
  }

  private void undo(DeedId deed) {
    desk.undo(() -> room.funds().undo(deed), notice, this::refresh);
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
    return new ReadOnlyObjectWrapper<>(Heading.of(texts.get("fund.page")));
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
