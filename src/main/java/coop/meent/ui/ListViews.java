package coop.meent.ui;

import coop.meent.base.Texts;
import coop.meent.ui.ListLook.Chosen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import org.jspecify.annotations.Nullable;

/// The saved views of one list: which is in use, whether the list was changed since, and how it was
/// before.
final class ListViews<T> {

  private final Texts texts;
  private final Notices notices;
  private final SavedViews kept;
  private final String list;
  private final RowTable<T> table;
  private final FilterBar bar;
  private final Arrangement<T> arrangement;
  private final List<Facet> facets = new ArrayList<>();
  private final ReadOnlyObjectWrapper<@Nullable SavedView> inUse = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private @Nullable ListLook before;
  private @Nullable ListLook put;

  ListViews(Desk desk, String list, RowTable<T> table, FilterBar bar, Arrangement<T> arrangement) {
    this.list = list;
    this.table = table;
    this.bar = bar;
    this.arrangement = arrangement;
    texts = desk.texts();
    notices = desk.notices();
    kept = desk.views();
    bar.filter().subscribe((was, now) -> compare());
    arrangement.onChange(this::compare);
    table.getSortOrder().addListener((ListChangeListener<TableColumn<T, ?>>) change -> compare());
    for (var column : table.getColumns())
      column.sortTypeProperty().subscribe((was, now) -> compare());
    kept.made(list, this);
  }

  void narrowedBy(List<Facet> more) {
    facets.addAll(more);
    for (var facet : more) facet.watched().subscribe((was, now) -> compare());
  }

  /// Null while the list is not looked at by a view.
  ReadOnlyObjectProperty<@Nullable SavedView> inUse() {
    return inUse.getReadOnlyProperty();
  }

  /// Whether the list is looked at otherwise than its view says.
  ReadOnlyBooleanProperty changed() {
    return changed.getReadOnlyProperty();
  }

  List<SavedView> all() {
    return kept.of(list);
  }

  String title() {
    return Objects.requireNonNullElse(table.getAccessibleText(), "");
  }

  boolean isSeen() {
    if (table.getScene() == null) return false;
    return table.getScene().getWindow() != null;
  }

  void enter() {
    table.requestFocus();
  }

  /// Looks at the list by a view. What it names that is gone is told, and the rest is shown.
  void choose(SavedView view) {
    if (before == null) before = now();
    var gone = put(view.look());
    arrangement.wear(view.look().columns());
    inUse.set(view);
    bar.tell(
        gone.isEmpty() ? "" : texts.get("ui.views.gone", view.name(), String.join(", ", gone)));
    put = now();
    changed.set(!gone.isEmpty());
  }

  /// Looks at the list as before any view.
  void leave() {
    var back = before;
    if (back == null) return;
    inUse.set(null);
    before = null;
    put = null;
    put(back);
    arrangement.takeOff();
    bar.tell("");
    changed.set(false);
  }

  /// @return what it names that is gone
  private List<String> put(ListLook look) {
    put = null;
    var gone =
        look.chosen().entrySet().stream()
            .filter(one -> facets.stream().noneMatch(facet -> facet.name().equals(one.getKey())))
            .map(one -> one.getValue().words())
            .collect(Collectors.toCollection(ArrayList::new));
    for (var facet : facets) {
      var wanted = Optional.ofNullable(look.chosen().get(facet.name()));
      if (!facet.choose(wanted)) gone.add(wanted.map(Chosen::words).orElse(""));
    }
    bar.type(look.words());
    sort(look.order());
    return gone;
  }

  private ListLook now() {
    Map<String, Chosen> chosen = new HashMap<>();
    for (var facet : facets) facet.now().ifPresent(one -> chosen.put(facet.name(), one));
    return new ListLook(bar.filter().get(), chosen, order(), arrangement.now());
  }

  private String order() {
    return table.getSortOrder().stream()
        .map(one -> (one.getSortType() == SortType.DESCENDING ? "-" : "") + RowTable.name(one))
        .collect(Collectors.joining(" "));
  }

  /// A column that is no longer there sorts nothing.
  private void sort(String order) {
    if (order.equals(order())) return;
    List<TableColumn<T, ?>> columns = new ArrayList<>();
    for (var word : order.split(" ")) {
      boolean isDown = word.startsWith("-");
      var name = isDown ? word.substring(1) : word;
      for (var column : table.getColumns()) {
        if (!RowTable.name(column).equals(name) || !column.isSortable()) continue;
        column.setSortType(isDown ? SortType.DESCENDING : SortType.ASCENDING);
        columns.add(column);
      }
    }
    table.getSortOrder().setAll(columns);
  }

  private void compare() {
    var looked = put;
    if (looked == null) return;
    changed.set(!now().isLike(looked) || arrangement.isTouched() || isLess());
  }

  /// Whether something that the view names is gone.
  private boolean isLess() {
    var view = inUse.get();
    var looked = put;
    return view != null && looked != null && !looked.hasAll(view.look().chosen());
  }

  Optional<SavedViews.NameFault> faultOf(String name) {
    return kept.faultOf(list, name);
  }

  Optional<SavedViews.NameFault> faultOf(SavedView view, String name) {
    return kept.faultOf(view, name);
  }

  /// Keeps how the list is looked at now, under a name without fault.
  void save(String name) {
    var view = new SavedView(list, name.strip(), title(), Way.to(table), now());
    kept.keep(view);
    // Who leaves it sees all rows again.
    if (before == null) before = now().holding("");
    use(view);
    told(Optional.empty(), Optional.of(view), texts.get("ui.views.saved", view.name()));
  }

  /// Keeps how the list is looked at now as the view in use.
  void update() {
    var old = inUse.get();
    if (old == null) return;
    var view = old.showing(now());
    kept.keep(view);
    use(view);
    told(Optional.of(old), Optional.of(view), texts.get("ui.views.updated", view.name()));
  }

  /// @param name without fault
  void rename(SavedView old, String name) {
    var view = old.called(name.strip());
    if (view.equals(old)) return;
    kept.remove(old);
    kept.keep(view);
    if (old.equals(inUse.get())) inUse.set(view);
    told(
        Optional.of(old),
        Optional.of(view),
        texts.get("ui.views.renamed", old.name(), view.name()));
  }

  /// The list stays as it is.
  void remove(SavedView view) {
    kept.remove(view);
    if (view.equals(inUse.get())) letGo();
    told(Optional.of(view), Optional.empty(), texts.get("ui.views.removed", view.name()));
  }

  private void use(SavedView view) {
    arrangement.wear(view.look().columns());
    inUse.set(view);
    bar.tell("");
    put = now();
    changed.set(false);
  }

  /// What was looked at by a view is looked at without one; the columns stay the reader's own.
  private void letGo() {
    inUse.set(null);
    before = null;
    put = null;
    arrangement.takeOff();
    bar.tell("");
    changed.set(false);
  }

  private void told(Optional<SavedView> old, Optional<SavedView> done, String what) {
    notices.done(what, () -> takeBack(old, done));
  }

  private void takeBack(Optional<SavedView> old, Optional<SavedView> done) {
    if (!kept.replace(done, old)) {
      notices.done(texts.get("ui.views.notBack", old.or(() -> done).orElseThrow().name()));
      return;
    }
    var used = inUse.get();
    if (used == null || !done.filter(used::equals).isPresent()) return;
    old.ifPresentOrElse(this::again, this::letGo);
  }

  /// The view as it was is in use again, and the list is as it is.
  private void again(SavedView old) {
    inUse.set(old);
    put = old.look();
    compare();
  }
}
