package coop.meent.recurring.ui;

import static java.util.stream.Collectors.groupingBy;

import coop.meent.recurring.Due;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/// Everything that comes again: what waits to be made first. A row opens its times, and the deeds
/// on each.
public final class RecurringView implements View {

  private final RecurringDesk room;
  private final Latest latest;
  private final Parent root;
  private final ObservableList<RecurringRow> all = FXCollections.observableArrayList();
  private final FilteredList<RecurringRow> rows = new FilteredList<>(all);

  @FXML private FilterBar bar;
  @FXML private RowTable<RecurringRow> table;

  public RecurringView(RecurringDesk room) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.texts());
    addColumns();
    table.show(rows);
    TableTools.of(room.desk(), "recurring", table, bar);
    table.onOpen(row -> new RecurringSheet(room, row).open());
    var nothing =
        new EmptyState(
            Feather.REPEAT, room.text("recurring.empty"), room.text("recurring.empty.why"));
    table.setPlaceholder(new NothingHere(room.texts(), bar, nothing));
    bar.filter().subscribe(this::filter);
  }

  private void addColumns() {
    var texts = room.texts();
    var columns = new Columns<RecurringRow>(texts);
    var name = columns.text(texts.get("recurring.name"), 230, row -> row.what().name());
    name.setMinWidth(160);
    table.column("name", name);
    table.column("kind", columns.text(texts.get("recurring.kind"), 110, row -> row.kind(texts)));
    table.column("when", columns.text(texts.get("recurring.when"), 220, row -> row.when(texts)));
    table.column("due", columns.date(texts.get("recurring.on"), RecurringRow::due));
    table.column("amount", columns.amount(texts.get("recurring.amount"), RecurringRow::amount));
    table.column(
        "state", columns.badge(texts.get("recurring.state"), 170, row -> row.state(texts)));
  }

  private List<RecurringRow> read() {
    var times =
        room.recurring().times(room.today()).stream().collect(groupingBy(due -> due.what().id()));
    var coming = room.recurring().coming();
    List<RecurringRow> found = new ArrayList<>();
    for (var one : room.recurring().all())
      found.add(
          new RecurringRow(
              one,
              times.getOrDefault(one.id(), List.of()),
              Optional.ofNullable(coming.get(one.id()))));
    found.sort(Comparator.comparing((RecurringRow row) -> row.open().isEmpty()));
    return found;
  }

  private void show(List<RecurringRow> found) {
    all.setAll(found);
    long waits = found.stream().flatMap(row -> row.times().stream()).filter(Due::isOpen).count();
    bar.countProperty()
        .set(
            room.texts().count("recurring.count", found.size())
                + (waits == 0 ? "" : " · " + room.texts().count("recurring.due", waits)));
  }

  private void filter(String typed) {
    rows.setPredicate(TypedWords.in(typed, row -> row.words(room.texts())));
  }

  @FXML
  void onAdd() {
    add();
  }

  /// Opens the form for something that comes again.
  public void add() {
    new RecurringForm(room).open();
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
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("recurring.page")));
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
