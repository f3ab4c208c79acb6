package coop.meent.market.ui;

import coop.meent.base.Texts;
import coop.meent.market.Advert.Kind;
import coop.meent.market.MarketOutcome;
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
import org.kordamp.ikonli.feather.Feather;

/// Asks and offers of members, the newest first. As one is said, what goes together with it is
/// shown, with the reasons.
public final class MarketView implements View {

  private final MarketDesk room;
  private final Desk desk;
  private final Texts texts;
  private final Latest latest;
  private final FilteredRows<AdvertRow> rows;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private FilterBar bar;
  @FXML private RowTable<AdvertRow> table;

  public MarketView(MarketDesk room) {
    this.room = room;
    desk = room.desk();
    texts = desk.texts();
    latest = new Latest(desk.tasks());
    root = Fxml.load(this, texts);
    rows = new FilteredRows<>(texts, bar, "market.count", this::sought);
    addColumns();
    table.show(rows.shown());
    TableTools.of(desk, "adverts", table, bar);
    table.onOpen(row -> new AdvertSheet(room, row.advert(), this::done).open());
    var nothing =
        new EmptyState(Feather.REPEAT, texts.get("market.empty"), texts.get("market.empty.why"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
  }

  private void addColumns() {
    var columns = new Columns<AdvertRow>(texts);
    table.column("kind", columns.badge(texts.get("market.kind"), 110, row -> row.kind(texts)));
    table.column("what", columns.text(texts.get("market.field.what"), 230, AdvertRow::what));
    table.column("skill", columns.text(texts.get("market.field.skill"), 150, AdvertRow::skill));
    table.column("who", columns.text(texts.get("market.who"), 160, AdvertRow::name));
    table.column("from", columns.date(texts.get("market.field.from"), AdvertRow::from));
    table.column("to", columns.date(texts.get("market.field.to"), AdvertRow::to));
    table.column("place", columns.text(texts.get("market.place"), 120, AdvertRow::place));
    table.column(
        "rate",
        columns.text(texts.get("market.rate"), 150, row -> AdvertRow.rate(row.advert(), texts)));
    table.column("state", columns.badge(texts.get("market.state"), 120, row -> row.state(texts)));
  }

  private List<AdvertRow> find() {
    return room.market().adverts().reversed().stream()
        .map(one ->
            new AdvertRow(
                one, room.name(one.member()), room.skill(one.want().skill()), room.today()))
        .toList();
  }

  /// Every word must occur in what it is, the skill, the name, the place, the kind or the state.
  private String sought(AdvertRow row) {
    return String.join(
        " ",
        row.what(),
        row.skill(),
        row.name(),
        row.place(),
        row.kind(texts).text(),
        row.state(texts).text());
  }

  @FXML
  void onAsk() {
    say(Kind.ASK);
  }

  @FXML
  void onOffer() {
    say(Kind.OFFER);
  }

  @FXML
  void onGaps() {
    new GapSheet(room).open();
  }

  /// Opens the form to ask for something, or to offer it.
  public void say(Kind kind) {
    new AdvertForm(room, kind, this::said).open();
  }

  /// What goes together with it is shown at once.
  private void said(MarketOutcome.Done made) {
    var fitting = made.matches().stream().filter(match -> match.fits()).count();
    desk.notices()
        .done(
            texts.count("market.said", fitting),
            () -> desk.undo(() -> room.market().undo(made.deed()), notice, this::refresh));
    new AdvertSheet(room, made.advert(), this::done).open();
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
    return new ReadOnlyObjectWrapper<>(Heading.of(texts.get("market.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    latest.run(() -> find(), rows::setAll);
  }
}
