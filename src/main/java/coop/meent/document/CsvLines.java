package coop.meent.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The tables of a report as the lines of one rectangle.
final class CsvLines {

  private static final String TABLE = "table";
  private static final String HEADING = "heading";
  private static final String KIND = "kind";

  /// Columns that a CSV has besides those of its tables.
  static final Set<String> OWN_NAMES = Set.of(TABLE, HEADING, KIND);

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final Report report;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  CsvLines(Report report) {
    this.report = report;
    if (report.tables().size() > 1) place(TABLE);
    if (report.tables().stream()
        .flatMap(table -> table.rows().stream())
        .anyMatch(CsvLines::isHeadingRow)) place(HEADING);
    place(KIND);
    for (var table : report.tables()) table.columns().forEach(column -> place(column.key()));
  }

  private void place(String name) {
    places.putIfAbsent(name, places.size());
  }

  List<String> names() {
    return List.copyOf(places.keySet());
  }

  void forEach(Consumer<List<String>> lines) {
    for (var table : report.tables()) {
      var heading = "";
      for (var row : table.rows()) {
        if (isHeadingRow(row)) heading = words(row);
        if (!isWordsOnly(row)) lines.accept(line(table, row, heading));
        if (row.kind() == Row.Kind.TOTAL) heading = "";
      }
    }
  }

  /// A heading without figures needs no line of its own.
  private static boolean isWordsOnly(Row row) {
    return row.kind() == Row.Kind.HEADING
        && row.cells().stream().allMatch(cell -> cell.isEmpty() || cell instanceof Cell.Text);
  }

  private static boolean isHeadingRow(Row row) {
    return row.kind() == Row.Kind.HEADING;
  }

  private static String words(Row row) {
    return String.join(
        " ",
        row.cells().stream().filter(cell -> cell instanceof Cell.Text).map(Cell::plain).toList());
  }

  private List<String> line(Table table, Row row, String heading) {
    var fields = new ArrayList<>(Collections.nCopies(places.size(), ""));
    set(fields, TABLE, table.key());
    set(fields, HEADING, harmless(heading));
    set(fields, KIND, row.kind().key());
    int next;
    for (int i = 0; i < row.cells().size(); i = next) {
      next = row.end(i);
      set(fields, table.columns().get(textColumn(table, i, next)).key(), field(row.cells().get(i)));
    }
    return fields;
  }

  private void set(List<String> fields, String name, String value) {
    var place = places.get(name);
    if (place != null && !value.isEmpty()) fields.set(place, value);
  }

  private static int textColumn(Table table, int start, int end) {
    for (int i = start; i < end; i++) {
      if (table.columns().get(i).kind() == Column.Kind.TEXT) return i;
    }
    return start;
  }

  private static String field(Cell cell) {
    return cell instanceof Cell.Text(String text) ? harmless(text) : cell.plain();
  }

  private static String harmless(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
