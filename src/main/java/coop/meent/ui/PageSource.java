package coop.meent.ui;

import java.util.List;

/// Rows too many to hold: counted and fetched a page at a time, on the store thread.
///
/// @param <T> a row
/// @param <F> what is asked for
public interface PageSource<T, F> {

  long count(F filter);

  /// @param offset of the first row, from 0
  List<T> page(F filter, long offset, int limit);

  /// What makes a row the same row after a reload, so that it stays chosen.
  default Object identity(T row) {
    return row;
  }
}
