package coop.meent.bond.ui;

import coop.meent.base.Id.BondId;
import coop.meent.base.Texts;
import coop.meent.bond.BondKind;
import coop.meent.bond.BondOutcome;
import coop.meent.bond.BondStanding;
import coop.meent.bond.Coffee;
import coop.meent.bond.Near;
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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// Who one is there for: what waits for an answer first, then what stands, then what is over. Of
/// others nothing is shown.
public final class BondsView implements View {

  private final BondDesk room;
  private final Desk desk;
  private final Texts texts;
  private final Latest latest;
  private final FilteredRows<BondRow> rows;
  private final Parent root;

  @FXML private Label open;
  @FXML private Label lately;
  @FXML private NoticeBar notice;
  @FXML private FilterBar bar;
  @FXML private Button round;
  @FXML private RowTable<BondRow> table;

  public BondsView(BondDesk room) {
    this.room = room;
    desk = room.desk();
    texts = desk.texts();
    latest = new Latest(desk.tasks());
    root = Fxml.load(this, texts);
    rows = new FilteredRows<>(texts, bar, "bond.count", this::sought);
    addColumns();
    table.show(rows.shown());
    TableTools.of(desk, "bonds", table, bar);
    table.onOpen(row -> new BondSheet(room, row.one(), this::done).open());
    var nothing =
        new EmptyState(Feather.COFFEE, texts.get("bond.empty"), texts.get("bond.empty.why"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
    boolean isCoordinator = room.bonds().isCoordinator(room.me());
    round.setVisible(isCoordinator);
    round.setManaged(isCoordinator);
  }

  private void addColumns() {
    var columns = new Columns<BondRow>(texts);
    table.column("with", columns.text(texts.get("bond.with"), 300, BondRow::with));
    table.column("kind", columns.text(texts.get("bond.kind"), 150, row -> row.kind(texts)));
    table.column("since", columns.date(texts.get("bond.since"), BondRow::since));
    table.column(
        "coffee", columns.date(texts.get("bond.lastCoffee"), row -> row.coffee().orElse(null)));
    table.column("state", columns.badge(texts.get("bond.state"), 180, row -> row.state(texts)));
  }

  /// @param open what one is open to, in words
  /// @param lately what the people of one's bonds let each other know, a line each
  private record Found(List<BondRow> rows, String open, String lately) {}

  private Found find() {
    var me = room.me();
    var coffees = room.bonds().coffees(me);
    var near = room.near().near();
    var mine = room.bonds().of(me);
    var found =
        mine.stream()
            .map(one -> row(one, coffees))
            .sorted(Comparator.comparingInt(BondsView::order))
            .toList();
    var kinds =
        Stream.of(BondKind.values())
            .filter(kind -> room.bonds().most(me, kind) > 0)
            .map(kind -> kind.in(texts))
            .toList();
    var words =
        kinds.isEmpty()
            ? texts.get("bond.open.none")
            : texts.get("bond.open.to", String.join(", ", kinds));
    var lately =
        mine.stream().flatMap(one -> lately(one, near).stream()).collect(Collectors.joining("\n"));
    return new Found(found, words, lately);
  }

  private static int order(BondRow row) {
    if (row.isAsked()) return 0;
    return switch (row.one().state()) {
      case STANDS -> 1;
      case ASKED -> 2;
      case ENDED -> 3;
      case NOTHING -> 4;
    };
  }

  private BondRow row(BondStanding one, List<Coffee> coffees) {
    var me = room.me();
    var others = one.bond().others(me);
    var coffee =
        coffees.stream()
            .filter(cup -> others.contains(cup.other(me)))
            .map(Coffee::on)
            .max(Comparator.naturalOrder());
    return new BondRow(one, room.names(others), coffee, one.asks(me));
  }

  /// What one of them lets these few alone know: in no row, as a table is copied and kept as a
  /// file.
  private List<String> lately(BondStanding one, Near near) {
    if (!one.holds(room.me())) return List.of();
    var id = one.bond().id();
    List<String> lately = new ArrayList<>();
    for (var call : near.calls()) {
      if (!call.bond().equals(id)) continue;
      lately.add(
          call.by().equals(room.me())
              ? texts.get("bond.call.yours", room.names(one.bond().others(room.me())))
              : texts.get("bond.call.of", room.name(call.by())));
    }
    for (var other : one.bond().others(room.me()))
      near.ill(id, other)
          .ifPresent(from -> lately.add(texts.get("bond.ill.of", room.name(other), from)));
    return lately;
  }

  private void show(Found found) {
    rows.setAll(found.rows);
    open.setText(found.open);
    lately.setText(found.lately);
    lately.setVisible(!found.lately.isEmpty());
    lately.setManaged(!found.lately.isEmpty());
  }

  /// Every word must occur in whom it is with, its kind or its state.
  private String sought(BondRow row) {
    return String.join(" ", row.with(), row.kind(texts), row.state(texts).text());
  }

  @FXML
  void onWish() {
    new WishForm(room, this::done).open();
  }

  @FXML
  void onAsk() {
    new AskForm(room, this::done).open();
  }

  @FXML
  void onCoffee() {
    coffee();
  }

  /// Opens the form to note a coffee.
  public void coffee() {
    new CoffeeForm(room, this::done).open();
  }

  @FXML
  void onCall() {
    callMe();
  }

  /// Opens the choice of who may know that one could use a call.
  public void callMe() {
    new CallSheet(room, this::done).open();
  }

  @FXML
  void onRound() {
    round();
  }

  /// Opens who would go with whom, for the coordinator.
  public void round() {
    if (room.bonds().isCoordinator(room.me())) new RoundSheet(room, this::done).open();
  }

  /// Shows a bond; nothing where it is not one's own.
  public void open(BondId id) {
    desk.tasks()
        .run(
            () -> room.bonds().bond(id),
            found ->
                found
                    .filter(one -> one.bond().people().contains(room.me()))
                    .ifPresent(one -> new BondSheet(room, one, this::done).open()));
  }

  private void done(String words, BondOutcome.Done made) {
    desk.navigation().closeSheet();
    desk.notices()
        .done(words, () -> desk.undo(() -> room.bonds().undo(made.deed()), notice, this::refresh));
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
    return new ReadOnlyObjectWrapper<>(Heading.of(texts.get("bond.page")));
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
