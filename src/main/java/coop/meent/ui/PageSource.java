package coop.meent.ui;

import java.util.List;
import java.util.function.Consumer;

/// Rows too many to hold: counted and fetched a page at a time, on the store thread.
///
/// @param <T> a row
/// @param <F> what is asked for
public interface PageSource<T, F> {

  /// How many [#each] takes along at once where it goes page by page.
  int STEP = 500;

  long count(F filter);

  /// @param offset of the first row, from 0
  List<T> page(F filter, long offset, int limit);

  /// Every row in order, without holding them all. A source that can read in one go does better
  /// than page by page.
  default void each(F filter, Consumer<T> row) {
    for (long offset = 0; ; offset += STEP) {
      var rows = page(filter, offset, STEP);
      rows.forEach(row);
      if (rows.size() < STEP) return;
    }
  }

  /// What makes a row the same row after a reload, so that it stays chosen.
  default Object identity(T row) {
    return row;
  }
}
