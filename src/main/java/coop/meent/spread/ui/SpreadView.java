package coop.meent.spread.ui;

import coop.meent.base.Id.SpreadId;
import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NothingHere;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.TypedWords;
import coop.meent.ui.View;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Assets and what was paid or invoiced ahead: what months still lack first. A row opens its
/// months, and the deeds on it.
public final class SpreadView implements View {

  private final SpreadDesk room;
  private final Latest latest;
  private final Parent root;
  private final ObservableList<SpreadRow> all = FXCollections.observableArrayList();
  private final FilteredList<SpreadRow> rows = new FilteredList<>(all);
  private @Nullable SpreadId wanted;

  @FXML private FilterBar bar;
  @FXML private Button register;
  @FXML private Button ahead;
  @FXML private Button awaited;
  @FXML private Button months;
  @FXML private RowTable<SpreadRow> table;

  public SpreadView(SpreadDesk room) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.texts());
    addColumns();
    table.show(rows);
    TableTools.of(room.desk(), "spread", table, bar);
    table.onOpen(row -> new SpreadSheet(room, row).open());
    var nothing =
        new EmptyState(Feather.SLIDERS, room.text("spread.empty"), room.text("spread.empty.why"));
    table.setPlaceholder(new NothingHere(room.texts(), bar, nothing));
    bar.filter().subscribe(this::filter);
  }

  private void addColumns() {
    var texts = room.texts();
    var columns = new Columns<SpreadRow>(texts);
    var name = columns.text(texts.get("spread.name"), 220, row -> row.what().name());
    name.setMinWidth(150);
    table.column("name", name);
    table.column(
        "kind", columns.text(texts.get("spread.kind"), 130, row -> row.what().kind().in(texts)));
    table.column("day", columns.date(texts.get("spread.day"), row -> row.what().day()));
    table.column("amount", columns.amount(texts.get("spread.amount"), row -> row.what().amount()));
    table.column("month", columns.amount(texts.get("spread.perMonth"), SpreadRow::perMonth));
    table.column("left", columns.amount(texts.get("spread.left"), row -> row.standing().left()));
    table.column("until", columns.date(texts.get("spread.until"), SpreadRow::until));
    table.column("state", columns.badge(texts.get("spread.state"), 160, row -> row.state(texts)));
  }

  private List<SpreadRow> read() {
    var over = room.spreads().lastOver();
    var awaited =
        room.spreads().awaited().stream()
            .collect(Collectors.toMap(one -> one.what().id(), Function.identity()));
    return room.spreads().all().stream()
        .map(one -> new SpreadRow(one, over, Optional.ofNullable(awaited.get(one.what().id()))))
        .sorted(
            Comparator.comparing((SpreadRow row) -> row.open() == 0)
                .thenComparing(row -> !row.isRunning()))
        .toList();
  }

  private void show(List<SpreadRow> found) {
    all.setAll(found);
    int open = found.stream().mapToInt(SpreadRow::open).sum();
    boolean isWritten = isWritten();
    register.setDisable(!isWritten);
    ahead.setDisable(!isWritten);
    awaited.setDisable(!isWritten);
    months.setDisable(!isWritten || found.stream().noneMatch(SpreadRow::isRunning));
    bar.countProperty()
        .set(
            room.texts().count("spread.count", found.size())
                + (open == 0 ? "" : " · " + room.texts().count("spread.open", open)));
    if (wanted != null) {
      var id = wanted;
      wanted = null;
      found.stream()
          .filter(row -> row.what().id().equals(id))
          .findFirst()
          .ifPresent(row -> new SpreadSheet(room, row).open());
    }
  }

  /// Whoever only reads along lays nothing down.
  private boolean isWritten() {
    return !room.books().isEmpty();
  }

  private void filter(String typed) {
    rows.setPredicate(TypedWords.in(typed, row -> row.words(room.texts())));
  }

  @FXML
  void onRegister() {
    register();
  }

  /// Opens the form for an asset.
  public void register() {
    if (isWritten()) new AssetForm(room).open();
  }

  @FXML
  void onAhead() {
    ahead();
  }

  /// Opens the form for what was paid or invoiced ahead.
  public void ahead() {
    if (isWritten()) new AheadForm(room).open();
  }

  @FXML
  void onAwaited() {
    await();
  }

  /// Opens what a year seems to lack.
  public void await() {
    if (isWritten()) new AwaitSheet(room).open();
  }

  @FXML
  void onMonths() {
    months();
  }

  /// Opens what is to be booked.
  public void months() {
    if (isWritten()) new MonthsSheet(room).open();
  }

  /// Opens one thing when the page is read.
  public void open(SpreadId id) {
    wanted = id;
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
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("spread.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    latest.run(this::read, this::show);
  }
}
