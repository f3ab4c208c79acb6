package coop.meent.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
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
  private final IntPredicate isSeen;
  private boolean fetching;

  /// @param fetch asks for a page; answered by [#arrived]
  /// @param isSeen whether a page is still looked at when its turn comes
  PagedList(long count, IntConsumer fetch, IntPredicate isSeen) {
    this.size = Math.toIntExact(Math.min(count, Integer.MAX_VALUE));
    this.fetch = fetch;
    this.isSeen = isSeen;
  }

  @Override
  public @Nullable T get(int index) {
    if (index < 0 || index >= size) throw new IndexOutOfBoundsException(index);
    int page = index / PAGE;
    var rows = pages.get(page);
    if (rows != null) return index % PAGE < rows.size() ? rows.get(index % PAGE) : null;
    want(page);
    return null;
  }

  @Override
  public int size() {
    return size;
  }

  private void want(int page) {
    wanted.remove(page);
    wanted.addFirst(page);
    if (wanted.size() > WANTED) wanted.removeLast();
    fetchNext();
  }

  private void fetchNext() {
    if (fetching) return;
    var page = wanted.pollFirst();
    if (page == null) return;
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
    // Not "replaced": that would take what the reader chose on other pages away.
    for (int i = from; i < to; i++) nextUpdate(i);
    endChange();
    // Where the reader has left in the meantime, nobody waits for rows.
    wanted.removeIf(other -> !isSeen.test(other));
    fetchNext();
  }

  /// Where a row stands among the rows that are here, or -1.
  int find(Predicate<T> same) {
    for (var page : pages.entrySet()) {
      var rows = page.getValue();
      for (int i = 0; i < rows.size(); i++) {
        if (same.test(rows.get(i))) return page.getKey() * PAGE + i;
      }
    }
    return -1;
  }
}
