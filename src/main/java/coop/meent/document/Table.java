package coop.meent.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// A table of a [Report]. The text of a heading, subtotal or total row runs on over the empty cells
/// after it.
///
/// No column may be called `table`, `heading` or `kind`: a CSV has those itself.
///
/// @param key its name in a CSV, the same in every language
/// @param title read above it; may be empty when the report has one table
public record Table(String key, String title, List<Column> columns, List<Row> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    if (columns.isEmpty()) throw new IllegalArgumentException(key + " has no columns");
    var keys = new HashSet<>(CsvLines.OWN_NAMES);
    for (var column : columns) {
      if (!keys.add(column.key())) throw new IllegalArgumentException(column.key() + " twice");
    }
    for (var row : rows) check(columns, row);
  }

  private static void check(List<Column> columns, Row row) {
    if (row.cells().size() != columns.size())
      throw new IllegalArgumentException(columns.size() + " columns, but " + row);
    for (int i = 0; i < columns.size(); i++) {
      var cell = row.cells().get(i);
      boolean label = row.kind() != Row.Kind.ROW && cell instanceof Cell.Text;
      if (!label && !columns.get(i).kind().holds(cell))
        throw new IllegalArgumentException(columns.get(i) + " does not hold " + cell);
    }
  }

  public static Builder named(String key, String title) {
    return new Builder(key, title);
  }

  /// Gathers columns, then rows.
  public static final class Builder {

    private final String key;
    private final String title;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private Builder(String key, String title) {
      this.key = key;
      this.title = title;
    }

    public Builder column(Column column) {
      columns.add(column);
      return this;
    }

    /// Adds a row; cells missing at its end are empty.
    public Builder row(Row row) {
      rows.add(row.filledTo(columns.size()));
      return this;
    }

    public Table build() {
      return new Table(key, title, columns, rows);
    }
  }
}
