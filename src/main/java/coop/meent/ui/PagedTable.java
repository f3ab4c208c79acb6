package coop.meent.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.jspecify.annotations.Nullable;

/// Fills a [RowTable] from a [PageSource], as smooth at a million rows as at ten: it fetches what
/// is looked at. Sorting is the source's affair, so the titles do not sort.
public final class PagedTable<T, F> {

  private final RowTable<T> table = new RowTable<>();
  private final Tasks tasks;
  private final Latest latest;
  private final PageSource<T, F> source;
  private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();
  private @Nullable F filter;
  private @Nullable PagedList<T> rows;

  /// Shows nothing until [#show].
  public PagedTable(Tasks tasks, PageSource<T, F> source) {
    this.tasks = tasks;
    this.latest = new Latest(tasks);
    this.source = source;
    table.setSortPolicy(any -> false);
  }

  /// What stands on the page; its columns and its name are the view's to give.
  public RowTable<T> table() {
    return table;
  }

  /// Shows what the filter asks for: from the top, or where the reader is when it asks the same.
  public void show(F filter) {
    boolean same = filter.equals(this.filter);
    this.filter = filter;
    if (same) reload();
    else load(filter, 0);
  }

  /// Shows what the filter asks for, at this row, chosen.
  public void show(F filter, long row) {
    this.filter = filter;
    int page = (int) (row / PagedList.PAGE);
    load(
        filter,
        page,
        start -> {
          int index = (int) Math.min(row, start.count - 1);
          if (index < 0) return;
          table.getSelectionModel().clearAndSelect(index);
          table.getFocusModel().focus(index);
          table.scrollTo(Math.max(0, index - 3));
          table.requestFocus();
        });
  }

  /// Reads again what it shows, where the reader is. When the chosen row is gone, the next in its
  /// place is chosen.
  public void reload() {
    if (filter != null) load(filter, rows == null ? 0 : rows.lastPage());
  }

  /// How many rows there are.
  public ReadOnlyLongProperty count() {
    return count.getReadOnlyProperty();
  }

  private record Start<T>(long count, int page, List<T> rows) {}

  /// Count and first page come together, so that the table never blinks empty.
  private void load(F asked, int page) {
    load(asked, page, start -> {});
  }

  private void load(F asked, int page, Consumer<Start<T>> then) {
    latest.run(
        () -> {
          long all = source.count(asked);
          int at = (long) page * PagedList.PAGE < all ? page : 0;
          return new Start<>(all, at, fetch(asked, at));
        },
        start -> {
          place(asked, start);
          then.accept(start);
        });
  }

  private List<T> fetch(F asked, int page) {
    return source.page(asked, (long) page * PagedList.PAGE, PagedList.PAGE);
  }

  private void place(F asked, Start<T> start) {
    var chosen = table.getSelectionModel().getSelectedItem();
    int place = table.getSelectionModel().getSelectedIndex();
    var list = new Pages(asked, start.count).list;
    list.arrived(start.page, start.rows);
    rows = list;
    count.set(start.count);
    table.setItems(list);
    if (chosen == null) return;
    var key = source.identity(chosen);
    int index = list.find(row -> source.identity(row).equals(key));
    if (index >= 0) table.getSelectionModel().clearAndSelect(index);
    else if (start.count > 0)
      table.getSelectionModel().clearAndSelect((int) Math.min(place, start.count - 1));
  }

  /// One list and the way its pages come.
  private final class Pages {
    private final F asked;
    private final PagedList<T> list;

    Pages(F asked, long size) {
      this.asked = asked;
      this.list = new PagedList<>(size, this::request);
    }

    private void request(int page) {
      tasks.run(() -> fetch(asked, page), found -> list.arrived(page, found));
    }
  }
}
