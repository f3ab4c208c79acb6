package coop.meent.ui;

import java.util.List;
import java.util.function.Consumer;

/// All rows that a table stands for, also those that are not here.
interface AllRows<T> {

  long count();

  /// One after the other; called on the store thread.
  void each(Consumer<T> row);

  static <T> AllRows<T> of(List<T> rows) {
    return new AllRows<>() {
      @Override
      public long count() {
        return rows.size();
      }

      @Override
      public void each(Consumer<T> row) {
        rows.forEach(row);
      }
    };
  }
}
