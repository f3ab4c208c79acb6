package coop.meent.spreadsheet;

import coop.meent.base.RefusedException;
import coop.meent.spreadsheet.Spreadsheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The cells of one sheet of a workbook, put where they stand. What is empty takes no room, and all
/// of it never more than a bound.
final class SheetRows {

  static final int MOST_ROWS = 1_048_576;
  static final int MOST_COLUMNS = 16_384;
  private static final int MOST_CELLS = 2_000_000;

  private final String file;
  private final String sheet;
  private final TreeMap<Long, List<String>> rows = new TreeMap<>();
  private final List<Merged> merged = new ArrayList<>();
  private int left = MOST_CELLS;

  /// Cells below each other that are shown as one.
  private record Merged(long row, int column, long last) {}

  SheetRows(String file, String sheet) {
    this.file = file;
    this.sheet = sheet;
  }

  /// @param row from 1
  /// @param column from 0
  void put(long row, int column, String text) {
    var tidy = Spreadsheet.tidy(text);
    if (tidy.isEmpty()) return;
    if (row < 1 || row > MOST_ROWS || column < 0 || column >= MOST_COLUMNS) throw tooMuch(row);
    var cells = rows.computeIfAbsent(row, any -> new ArrayList<>());
    take(Math.max(1, column + 1 - cells.size()), row);
    while (cells.size() <= column) cells.add("");
    cells.set(column, tidy);
  }

  private void take(long cells, long row) {
    left -= Math.toIntExact(cells);
    if (left < 0) throw tooMuch(row);
  }

  private RefusedException tooMuch(long row) {
    return Parts.refused(new SpreadsheetRefusal.TooMuch(file, sheet + " " + row));
  }

  /// A merged cell counts in each row it stands in; what is merged sideways is one cell, in the
  /// first of its columns.
  void merge(long row, int column, long last) {
    if (last > row) merged.add(new Merged(row, column, Math.min(last, MOST_ROWS)));
  }

  List<Row> rows() {
    for (var one : merged) fill(one);
    return rows.entrySet().stream().map(SheetRows::row).toList();
  }

  private void fill(Merged one) {
    var first = rows.getOrDefault(one.row, List.of());
    if (one.column >= first.size() || first.get(one.column).isEmpty()) return;
    for (var below : List.copyOf(rows.subMap(one.row, false, one.last, true).keySet())) {
      take(1, below);
      var cells = rows.getOrDefault(below, List.of());
      if (one.column >= cells.size() || cells.get(one.column).isEmpty())
        put(below, one.column, first.get(one.column));
    }
  }

  private static Row row(Map.Entry<Long, List<String>> entry) {
    return new Row(entry.getKey(), entry.getValue());
  }
}
