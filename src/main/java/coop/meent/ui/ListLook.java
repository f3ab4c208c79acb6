package coop.meent.ui;

import java.util.Map;
import java.util.Optional;

/// How a list is looked at: what is typed in its filter, what is chosen beside that, in what order
/// and with which columns.
///
/// @param words as typed; may be empty
/// @param chosen by the name of each [Facet] that narrows the list
/// @param order the columns it is sorted by, such as `-amount date`; a minus is descending, empty
///   is the list's own order
record ListLook(String words, Map<String, Chosen> chosen, String order, ColumnLayout columns) {

  /// @param key never changes
  /// @param words what it was called then, for the day when it is gone
  record Chosen(String key, String words) {}

  ListLook {
    chosen = Map.copyOf(chosen);
  }

  /// Whether it shows the same rows in the same order and columns. How wide the columns are follows
  /// the window, and what a thing is called may change.
  boolean isLike(ListLook other) {
    return words.equals(other.words)
        && order.equals(other.order)
        && chosen.size() == other.chosen.size()
        && other.hasAll(chosen)
        && columns.isLike(other.columns);
  }

  /// Whether all these are chosen, whatever they are called now.
  boolean hasAll(Map<String, Chosen> wanted) {
    return wanted.entrySet().stream()
        .allMatch(one -> key(one.getKey()).equals(Optional.of(one.getValue().key())));
  }

  private Optional<String> key(String facet) {
    return Optional.ofNullable(chosen.get(facet)).map(Chosen::key);
  }

  /// The same with other words typed.
  ListLook holding(String others) {
    return new ListLook(others, chosen, order, columns);
  }
}
