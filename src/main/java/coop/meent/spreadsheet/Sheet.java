package coop.meent.spreadsheet;

import coop.meent.spreadsheet.Spreadsheet.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// One sheet of a workbook, or all of a CSV file, before anybody knows where its names stand.
///
/// @param name as its tab says; empty for CSV
/// @param isEven whether every row must have as many cells as there are names, as in CSV
/// @param rows that hold something, as they are numbered there
public record Sheet(String name, boolean isHidden, boolean isEven, List<Row> rows) {

  /// Above the names somebody may have put a title, a day and an address.
  private static final int LOOKED_AT = 20;

  public Sheet {
    rows = List.copyOf(rows);
  }

  /// Which row holds the names of the columns: that of which most are known, if two are, or the
  /// only one there.
  ///
  /// @param known whether a name above a column is known
  /// @return its place among the rows; -1 where none is known
  int headingAt(Predicate<String> known) {
    int at = -1;
    int most = 0;
    for (int i = 0; i < Math.min(LOOKED_AT, rows.size()); i++) {
      int count = known(rows.get(i), known).size();
      boolean isEnough = count > 1 || (count == 1 && names(rows.get(i)).size() == 1);
      boolean isRepeated =
          at >= 0
              && at == i - 1
              && count == most
              && rows.get(i).cells().equals(rows.get(i - 1).cells());
      if (!isEnough || (count <= most && !isRepeated)) continue;
      at = i;
      most = count;
    }
    return at;
  }

  private static Set<String> known(Row row, Predicate<String> known) {
    Set<String> found = names(row);
    found.removeIf(known.negate());
    return found;
  }

  private static Set<String> names(Row row) {
    Set<String> names = new HashSet<>();
    for (var cell : row.cells()) if (!cell.isEmpty()) names.add(cell);
    return names;
  }
}
