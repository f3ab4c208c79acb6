package coop.meent.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A table that syncs, as its migration describes it in `synced_table` and `synced_column`.
///
/// @param number the table's number in the change log, for ever
/// @param keyColumn the 16-byte id; for a part, its parent's id
/// @param isFinal whether a row is undone by a counter-row only
/// @param columns in order of their number
/// @param groups the merge groups of the columns, from low to high: asked for each row that comes
record SyncedTable(
    int number,
    String name,
    MergeKind kind,
    String keyColumn,
    Optional<String> partOf,
    boolean isFinal,
    List<Column> columns,
    List<Integer> groups) {

  /// @param number the column's number in the change log, for ever
  /// @param group columns of one group travel and win together
  /// @param refersTo the table whose id this column holds
  /// @param isRequired whether a row cannot be without it
  /// @param isLater whether it was added after the table was first used
  record Column(
      int number,
      String name,
      int group,
      Optional<String> refersTo,
      boolean isRequired,
      boolean isLater) {}

  String columnNames() {
    return String.join(", ", columns.stream().map(column -> '"' + column.name() + '"').toList());
  }

  boolean hasColumn(long number) {
    for (var column : columns) if (column.number() == number) return true;
    return false;
  }

  /// The groups without which there is no row: those with something that it cannot be without. A
  /// group of what may be empty may be missing, since who wrote the row need not have known it.
  List<Integer> requiredGroups() {
    var required = groups(columns.stream().filter(Column::isRequired));
    return required.isEmpty() ? groups : required;
  }

  static List<Integer> groups(Stream<Column> columns) {
    return columns.map(Column::group).distinct().sorted().toList();
  }
}
