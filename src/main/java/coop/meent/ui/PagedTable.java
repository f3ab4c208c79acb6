package coop.meent.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import org.jspecify.annotations.Nullable;

/// Fills a [RowTable] from a [PageSource], as smooth at a million rows as at ten: it fetches what
/// is looked at. Sorting is the source's affair: only columns given to [#sorts] sort.
public final class PagedTable<T, F> {

  private final RowTable<T> table = new RowTable<>();
  private final Map<TableColumn<T, ?>, BiFunction<F, Boolean, F>> orders = new HashMap<>();
  private final Tasks tasks;
  private final Latest latest;
  private final PageSource<T, F> source;
  private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();
  private @Nullable F filter;
  private @Nullable F asked;
  private int shown;
  private boolean placing;

  /// Shows nothing until [#show].
  public PagedTable(Tasks tasks, PageSource<T, F> source) {
    this.tasks = tasks;
    this.latest = new Latest(tasks);
    this.source = source;
    table.setOnSort(event -> {
      event.consume();
      if (filter != null && !placing) show(filter);
    });
  }

  /// What stands on the page; its columns and its name are the view's to give.
  public RowTable<T> table() {
    return table;
  }

  /// Adds a column that the source can sort by.
  ///
  /// @param order asks the same in the order of this column; true for descending
  public void sorts(String id, TableColumn<T, ?> column, BiFunction<F, Boolean, F> order) {
    orders.put(column, order);
    table.column(id, column);
  }

  /// Adds a column whose title does not sort.
  public void column(String id, TableColumn<T, ?> column) {
    column.setSortable(false);
    table.column(id, column);
  }

  /// Shows what the filter asks for: from the top, or where the reader is when it asks the same.
  public void show(F filter) {
    var now = ordered(filter);
    boolean same = now.equals(asked);
    this.filter = filter;
    asked = now;
    if (same) reload();
    else load(now, 0, true);
  }

  /// Shows what the filter asks for with one row chosen.
  ///
  /// @param row its place among what is asked for, in the order that it has then; asked on the
  ///   store thread
  public void show(F filter, ToLongFunction<F> row) {
    var now = ordered(filter);
    this.filter = filter;
    asked = now;
    latest.run(
        () -> {
          long at = row.applyAsLong(now);
          int page = (int) (at / PagedList.PAGE);
          return new Found<>(at, new Start<>(source.count(now), page, fetch(now, page)));
        },
        found -> place(now, found));
  }

  private record Found<T>(long row, Start<T> start) {}

  private void place(F wanted, Found<T> found) {
    place(wanted, found.start, false);
    int index = (int) Math.min(found.row, found.start.count - 1);
    if (index < 0) return;
    table.getSelectionModel().clearAndSelect(index);
    table.getFocusModel().focus(index);
    table.scrollTo(Math.max(0, index - 3));
    table.requestFocus();
  }

  private F ordered(F filter) {
    var now = filter;
    for (var column : table.getSortOrder()) {
      var order = orders.get(column);
      if (order != null) now = order.apply(now, column.getSortType() == SortType.DESCENDING);
    }
    return now;
  }

  /// Reads again what it shows, where the reader is. When the chosen row is gone, the next in its
  /// place is chosen.
  public void reload() {
    if (asked == null) return;
    var seen = table.seen();
    load(asked, seen.isEmpty() ? 0 : seen.getFirst() / PagedList.PAGE, false);
  }

  /// How many rows there are.
  public ReadOnlyLongProperty count() {
    return count.getReadOnlyProperty();
  }

  /// All rows of what is shown now.
  AllRows<T> all() {
    var now = asked;
    long many = count.get();
    if (now == null) return AllRows.of(List.of());
    return new AllRows<>() {
      @Override
      public long count() {
        return many;
      }

      @Override
      public void each(Consumer<T> row) {
        source.each(now, row);
      }
    };
  }

  /// The rows at these places of what is shown now, in their order; called on the store thread.
  ///
  /// @param at ascending
  List<T> rows(F shown, List<Integer> at) {
    List<T> rows = new ArrayList<>();
    List<T> page = List.of();
    int number = -1;
    for (int index : at) {
      if (index / PagedList.PAGE != number) {
        number = index / PagedList.PAGE;
        page = fetch(shown, number);
      }
      int place = index % PagedList.PAGE;
      if (place < page.size()) rows.add(page.get(place));
    }
    return rows;
  }

  /// Hands on the chosen rows, those too that were never looked at, in their order.
  public void chosen(Consumer<List<T>> then) {
    var places = table.getSelectionModel().getSelectedIndices().stream().sorted().toList();
    var shown = asked;
    if (shown != null && !places.isEmpty()) tasks.run(() -> rows(shown, places), then);
  }

  @Nullable F asked() {
    return asked;
  }

  private record Start<T>(long count, int page, List<T> rows) {}

  /// Count and first page come together, so that the table never blinks empty. A first page that is
  /// not full has counted already.
  private void load(F wanted, int page, boolean fromTop) {
    latest.run(
        () -> {
          var rows = fetch(wanted, page);
          if (page == 0 && rows.size() < PagedList.PAGE)
            return new Start<>(rows.size(), page, rows);
          long all = source.count(wanted);
          boolean isThere = (long) page * PagedList.PAGE < all;
          return isThere ? new Start<>(all, page, rows) : new Start<>(all, 0, fetch(wanted, 0));
        },
        start -> place(wanted, start, fromTop));
  }

  private List<T> fetch(F wanted, int page) {
    return source.page(wanted, (long) page * PagedList.PAGE, PagedList.PAGE);
  }

  private void place(F wanted, Start<T> start, boolean fromTop) {
    var chosen = table.getSelectionModel().getSelectedItem();
    int place = table.getSelectionModel().getSelectedIndex();
    var list = new Pages(wanted, start.count).list;
    list.arrived(start.page, start.rows);
    table.makeRoom(start.rows);
    count.set(start.count);
    put(list);
    if (fromTop && start.count > 0) table.scrollTo(0);
    if (chosen == null) return;
    var key = source.identity(chosen);
    int index = list.find(row -> source.identity(row).equals(key));
    if (index >= 0) table.getSelectionModel().clearAndSelect(index);
    else if (start.count > 0)
      table.getSelectionModel().clearAndSelect((int) Math.min(place, start.count - 1));
  }

  /// A table forgets its order when it gets other rows; these come in that order.
  private void put(PagedList<T> list) {
    var order = List.copyOf(table.getSortOrder());
    placing = true;
    table.setItems(list);
    table.getSortOrder().setAll(order);
    placing = false;
  }

  /// One list and the way its pages come.
  private final class Pages {
    private final F wanted;
    private final PagedList<T> list;
    private final int mine = ++shown;

    Pages(F wanted, long size) {
      this.wanted = wanted;
      this.list = new PagedList<>(size, this::request, this::isSeen);
    }

    private void request(int page) {
      tasks.run(() -> fetch(wanted, page), found -> arrived(page, found));
    }

    private void arrived(int page, List<T> found) {
      list.arrived(page, found);
      if (mine != shown) return;
      table.arrived(page * PagedList.PAGE, page * PagedList.PAGE + found.size());
      table.makeRoom(found);
    }

    private boolean isSeen(int page) {
      if (mine != shown) return false;
      var seen = table.seen();
      return !seen.isEmpty()
          && page >= seen.getFirst() / PagedList.PAGE
          && page <= seen.getLast() / PagedList.PAGE;
    }
  }
}
