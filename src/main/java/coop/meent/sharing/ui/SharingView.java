package coop.meent.sharing.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Texts;
import coop.meent.sharing.Minutes;
import coop.meent.sharing.Pot;
import coop.meent.sharing.Tally;
import coop.meent.ui.Columns;
import coop.meent.ui.Desk;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FigureCard;
import coop.meent.ui.FilterBar;
import coop.meent.ui.FilteredRows;
import coop.meent.ui.Focus;
import coop.meent.ui.FormParts;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NothingHere;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.View;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// What one gave and what one received, beside each other and never taken off each other. Nobody
/// else sees these sums.
public final class SharingView implements View {

  /// Three beside each other at the usual width.
  private static final double CARD_WIDTH = 330;

  private final SharingDesk room;
  private final Desk desk;
  private final Texts texts;
  private final Latest latest;
  private final FilteredRows<SharedRow> rows;
  private final Parent root;

  @FXML private FlowPane figures;
  @FXML private Label since;
  @FXML private NoticeBar notice;
  @FXML private FilterBar bar;
  @FXML private Button health;
  @FXML private RowTable<SharedRow> table;

  public SharingView(SharingDesk room) {
    this.room = room;
    desk = room.desk();
    texts = desk.texts();
    latest = new Latest(desk.tasks());
    root = Fxml.load(this, texts);
    rows = new FilteredRows<>(texts, bar, "sharing.rows", this::sought);
    addColumns();
    table.show(rows.shown());
    TableTools.of(desk, "shared", table, bar);
    table.onOpen(row -> new SharedSheet(room, row, this::done).open());
    var nothing =
        new EmptyState(Feather.GIFT, texts.get("sharing.empty"), texts.get("sharing.empty.why"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
    boolean isCoordinator = room.sharing().isCoordinator(room.me());
    health.setVisible(isCoordinator);
    health.setManaged(isCoordinator);
  }

  private void addColumns() {
    var columns = new Columns<SharedRow>(texts);
    table.column("on", columns.date(texts.get("sharing.field.on"), SharedRow::on));
    table.column("way", columns.badge(texts.get("sharing.way"), 120, row -> row.way(texts)));
    table.column(
        "kind", columns.text(texts.get("sharing.field.kind"), 120, row -> row.kind(texts)));
    table.column("what", columns.text(texts.get("sharing.field.what"), 260, SharedRow::what));
    table.column(
        "colleague", columns.text(texts.get("sharing.colleague"), 170, SharedRow::colleague));
    table.column(
        "minutes", columns.text(texts.get("sharing.field.minutes"), 90, SharedRow::minutes));
    table.column("state", columns.badge(texts.get("sharing.came"), 190, row -> row.state(texts)));
  }

  private record Found(List<SharedRow> rows, Tally tally, Pot pot) {}

  private Found find() {
    var me = room.me();
    var found =
        room.sharing().of(me).stream()
            .map(one -> {
              boolean isGiven = one.giver().equals(me);
              return new SharedRow(
                  one, room.name(isGiven ? one.receiver() : one.giver()), isGiven, room.today());
            })
            .toList();
    return new Found(found, room.sharing().tally(me), room.sharing().pot());
  }

  private void show(Found found) {
    rows.setAll(found.rows);
    var tally = found.tally;
    var pot =
        card(
            "sharing.pot",
            texts.get("sharing.hours", Minutes.said(found.pot.left())),
            potWhy(found.pot));
    pot.getChildren().add(FormParts.button("openPot", texts.get("sharing.pot.open"), this::pot));
    figures
        .getChildren()
        .setAll(
            card(
                "sharing.youGave",
                texts.value(tally.given()),
                kinds(tally, Tally.Line::given, "sharing.youGave.none")),
            card(
                "sharing.youReceived",
                texts.value(tally.received()),
                kinds(tally, Tally.Line::received, "sharing.youReceived.none")),
            pot);
    since.setText(since(tally));
  }

  private String potWhy(Pot pot) {
    var mine = pot.of(room.me());
    return mine.put() == 0
        ? texts.get("sharing.pot.short")
        : texts.get("sharing.pot.mine", Minutes.said(mine.left()), Minutes.said(mine.used()));
  }

  private String since(Tally tally) {
    var words =
        tally
            .last()
            .map(day -> {
              long days = ChronoUnit.DAYS.between(day, room.today());
              return days == 0
                  ? texts.get("sharing.since.today")
                  : texts.count("sharing.since", days);
            })
            .orElseGet(() -> texts.get("sharing.since.never"));
    return words + " " + texts.get("sharing.yours");
  }

  private FigureCard card(String key, String figure, String why) {
    var card = new FigureCard(texts.get(key), figure, why);
    card.setPrefWidth(CARD_WIDTH);
    return card;
  }

  /// Such as "2 leads · 1 hour".
  private String kinds(Tally tally, ToIntFunction<Tally.Line> of, String none) {
    var said =
        tally.lines().stream()
            .filter(line -> of.applyAsInt(line) > 0)
            .map(line -> texts.count("sharing.count." + line.kind(), of.applyAsInt(line)))
            .collect(Collectors.joining(" · "));
    return said.isEmpty() ? texts.get(none) : said;
  }

  /// Every word must occur in what it is, the colleague, the kind or how it stands.
  private String sought(SharedRow row) {
    return String.join(
        " ",
        row.what(),
        row.colleague(),
        row.kind(texts),
        row.way(texts).text(),
        row.state(texts).text());
  }

  @FXML
  void onTell() {
    tell();
  }

  /// Opens the form to tell what one got.
  public void tell() {
    new HelpForm(room, this::done).open();
  }

  @FXML
  void onHealth() {
    health();
  }

  /// Opens how the group does, for the coordinator.
  public void health() {
    if (room.sharing().isCoordinator(room.me())) new HealthSheet(room).open();
  }

  /// Opens the pot.
  public void pot() {
    new PotSheet(room, this::done).open();
  }

  private void done(String words, DeedId deed) {
    desk.navigation().closeSheet();
    desk.notices()
        .done(words, () -> desk.undo(() -> room.sharing().undo(deed), notice, this::refresh));
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
    return new ReadOnlyObjectWrapper<>(Heading.of(texts.get("sharing.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    latest.run(this::find, found -> Focus.keep(root, () -> show(found)));
  }
}
