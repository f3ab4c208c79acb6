package coop.meent.job.ui;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.job.Saving;
import coop.meent.job.Saving.Given;
import coop.meent.job.Saving.Line;
import coop.meent.ui.Badge;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.Columns;
import coop.meent.ui.Desk;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FigureCard;
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
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import coop.meent.work.HoursText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What sharing saved whoever sits here, over a year or a quarter of theirs. Nobody else sees it
/// with these prices.
public final class SavingView implements View {

  /// Three beside each other at the usual width.
  private static final double CARD_WIDTH = 330;

  private static final int QUARTERS = 8;

  private final SavingDesk room;
  private final Desk desk;
  private final Texts texts;
  private final Latest latest;
  private final FilteredRows<Row> rows;
  private final Parent root;

  @FXML private FlowPane figures;
  @FXML private Label why;
  @FXML private NoticeBar notice;
  @FXML private FilterBar bar;
  @FXML private ComboBox<FiscalPeriod> period;
  @FXML private RowTable<Row> table;

  /// @param given time that one gave to the job, said at one line of it
  record Row(Line line, Optional<Given> given) {

    @Nullable Money alone() {
      return line.alone().orElse(null);
    }

    @Nullable Money saved() {
      return line.saved().orElse(null);
    }

    String hours() {
      return given.map(one -> HoursText.shown(one.minutes())).orElse("");
    }

    Badge kind(Texts texts) {
      return line.alone().isPresent()
          ? new Badge(Tone.OK, texts.get("saving.known"))
          : new Badge(Tone.NEUTRAL, texts.get("saving.none"));
    }
  }

  public SavingView(SavingDesk room) {
    this.room = room;
    desk = room.desk();
    texts = desk.texts();
    latest = new Latest(desk.tasks());
    root = Fxml.load(this, texts);
    rows = new FilteredRows<>(texts, bar, "saving.count", row -> row.line.subject().name());
    addColumns();
    table.show(rows.shown());
    TableTools.of(desk, "saving", table, bar);
    table.onOpen(row -> new LineSheet(room).open(row.line, row.given));
    var nothing =
        new EmptyState(Feather.PIE_CHART, texts.get("saving.empty"), texts.get("saving.empty.why"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
    period.setConverter(new ChoiceNames<>(texts::period));
    period.getItems().setAll(periods());
    period.setValue(period.getItems().getFirst());
    period.valueProperty().addListener((_, _, _) -> refresh());
  }

  /// This year and the last, and their quarters.
  private List<FiscalPeriod> periods() {
    int year = room.today().getYear();
    List<FiscalPeriod> all = new ArrayList<>();
    all.add(FiscalPeriod.year(year));
    all.add(FiscalPeriod.year(year - 1));
    var quarter = FiscalPeriod.quarter(year, (room.today().getMonthValue() + 2) / 3);
    for (int i = 0; i < QUARTERS; i++) {
      all.add(quarter);
      quarter = quarter.previous();
    }
    return all;
  }

  private void addColumns() {
    var columns = new Columns<Row>(texts);
    table.column(
        "name", columns.text(texts.get("saving.what"), 280, row -> row.line.subject().name()));
    table.column("paid", columns.amount(texts.get("saving.paid"), row -> row.line.paid()));
    table.column("alone", columns.amount(texts.get("saving.alone"), Row::alone));
    table.column("saved", columns.amount(texts.get("saving.saved.column"), Row::saved));
    table.column("hours", columns.text(texts.get("saving.hours"), 130, Row::hours));
    table.column("kind", columns.badge(texts.get("saving.price"), 170, row -> row.kind(texts)));
  }

  private Saving find(FiscalPeriod of) {
    return room.saving().own(room.me(), of);
  }

  private void show(Saving found) {
    List<Given> left = new ArrayList<>(found.given());
    List<Row> all = new ArrayList<>();
    for (var line : found.lines()) {
      var given = left.stream().filter(one -> one.job().equals(line.subject())).findFirst();
      given.ifPresent(left::remove);
      all.add(new Row(line, given));
    }
    for (var given : left)
      all.add(new Row(new Line(given.job(), List.of(), List.of()), Optional.of(given)));
    rows.setAll(all);
    figures
        .getChildren()
        .setAll(
            card("saving.paid", texts.euro(found.paid()), unpriced(found)),
            card("saving.alone", said(found.alone()), texts.get("saving.alone.why")),
            card("saving.saved", said(found.saved()), hours(found)));
    why.setText(texts.get("saving.why"));
  }

  private String unpriced(Saving found) {
    return found.unpriced().isZero()
        ? texts.get("saving.paid.why")
        : texts.get("saving.unpriced", texts.euro(found.unpriced()));
  }

  private String hours(Saving found) {
    if (found.minutes() == 0) return texts.get("saving.hours.none");
    var hours = HoursText.shown(found.minutes());
    return found
        .worth()
        .map(worth -> texts.get("saving.hours.worth", hours, texts.euro(worth)))
        .orElseGet(() -> texts.get("saving.hours.given", hours));
  }

  private String said(Optional<Money> amount) {
    return amount.map(texts::euro).orElse("–");
  }

  private FigureCard card(String key, String figure, String line) {
    var card = new FigureCard(texts.get(key), figure, line);
    card.setPrefWidth(CARD_WIDTH);
    return card;
  }

  @FXML
  void onPrice() {
    price();
  }

  /// Opens the prices, with the form to set one.
  public void price() {
    PriceForm.open(room, this::done);
  }

  private void done(String words, DeedId deed) {
    desk.navigation().closeSheet();
    desk.notices()
        .done(words, () -> desk.undo(() -> room.saving().undo(deed), notice, this::refresh));
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
    return new ReadOnlyObjectWrapper<>(Heading.of(texts.get("saving.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    var of = period.getValue();
    latest.run(() -> find(of), found -> Focus.keep(root, () -> show(found)));
  }
}
