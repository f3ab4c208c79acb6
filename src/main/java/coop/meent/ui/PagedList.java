package coop.meent.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// A list as long as its source, of which only the pages that were looked at are here. A row that
/// is not here yet is null, and its page is asked for. Used on the FX thread only.
final class PagedList<T> extends ObservableListBase<@Nullable T> {

  static final int PAGE = 100;
  private static final int KEPT = 40;

  /// Someone who drags the scroll bar through a million rows wants the last pages, not every one.
  private static final int WANTED = 3;

  private final int size;
  private final Map<Integer, List<T>> pages =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<T>> eldest) {
          return size() > KEPT;
        }
      };
  private final Deque<Integer> wanted = new ArrayDeque<>();
  private final IntConsumer fetch;
  private boolean fetching;
  private int lastPage;

  /// @param fetch asks for a page; answered by [#arrived]
  PagedList(long count, IntConsumer fetch) {
    this.size = Math.toIntExact(Math.min(count, Integer.MAX_VALUE));
    this.fetch = fetch;
  }

  @Override
  public @Nullable T get(int index) {
    if (index < 0 || index >= size) throw new IndexOutOfBoundsException(index);
    int page = index / PAGE;
    lastPage = page;
    var rows = pages.get(page);
    if (rows != null) return index % PAGE < rows.size() ? rows.get(index % PAGE) : null;
    want(page);
    return null;
  }

  @Override
  public int size() {
    return size;
  }

  /// The page that was looked at last.
  int lastPage() {
    return lastPage;
  }

  private void want(int page) {
    wanted.remove(page);
    wanted.addFirst(page);
    if (wanted.size() > WANTED) wanted.removeLast();
    fetchNext();
  }

  private void fetchNext() {
    var page = wanted.peekFirst();
    if (fetching || page == null) return;
    wanted.removeFirst();
    fetching = true;
    fetch.accept(page);
  }

  /// Takes a page in.
  void arrived(int page, List<T> rows) {
    fetching = false;
    wanted.remove(page);
    pages.put(page, rows);
    int from = page * PAGE;
    int to = Math.min(size, from + PAGE);
    beginChange();
    nextReplace(from, to, new ArrayList<>(Collections.nCopies(to - from, null)));
    endChange();
    fetchNext();
  }

  /// Where a row stands among the rows that are here, or -1.
  int find(java.util.function.Predicate<T> same) {
    for (var page : pages.entrySet()) {
      var rows = page.getValue();
      for (int i = 0; i < rows.size(); i++) {
        if (same.test(rows.get(i))) return page.getKey() * PAGE + i;
      }
    }
    return -1;
  }
}
