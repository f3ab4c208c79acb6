package coop.meent.document;

import coop.meent.base.Texts;
import java.util.Locale;
import org.w3c.dom.Element;

/// The tables of a [ReportPage].
///
/// @param tight whether even the smallest letters leave figures too little room, so that they break
record TablePart(Html html, Texts texts, boolean tight) {

  void add(Element body, Table table, double[] widths) {
    html.text(body, "h2", "", table.title());
    var element = html.add(body, "table", tight ? "tight" : "");
    var head = html.add(html.add(element, "thead"), "tr");
    for (int i = 0; i < widths.length; i++) {
      var column = table.columns().get(i);
      var cell = html.add(head, "th", classes(table, i, i + 1));
      cell.setAttribute("scope", "col");
      cell.setAttribute("style", String.format(Locale.ROOT, "width: %.3fpt", widths[i]));
      html.write(cell, column.title());
    }
    var rows = html.add(element, "tbody");
    for (var row : table.rows()) addRow(rows, table, row);
    if (table.rows().isEmpty()) addNone(rows, widths.length);
  }

  private void addRow(Element rows, Table table, Row row) {
    var element = html.add(rows, "tr", row.kind().name().toLowerCase(Locale.ROOT));
    int next;
    for (int i = 0; i < row.cells().size(); i = next) {
      next = end(row, i);
      var tag = row.kind() == Row.Kind.HEADING && i == 0 ? "th" : "td";
      var cell = html.add(element, tag, classes(table, i, next));
      if (tag.equals("th")) cell.setAttribute("scope", "row");
      if (next - i > 1) cell.setAttribute("colspan", String.valueOf(next - i));
      html.write(cell, row.cells().get(i).shown(texts));
    }
  }

  /// Where the cell that starts at `start` ends: the text of a heading or a total runs on.
  private static int end(Row row, int start) {
    int end = start + 1;
    if (row.kind() == Row.Kind.ROW || !(row.cells().get(start) instanceof Cell.Text)) return end;
    while (end < row.cells().size() && row.cells().get(end).isEmpty()) end++;
    return end;
  }

  private void addNone(Element rows, int columns) {
    var cell = html.add(html.add(rows, "tr"), "td", "first last none");
    cell.setAttribute("colspan", String.valueOf(columns));
    html.write(cell, texts.get("report.none"));
  }

  private static String classes(Table table, int start, int end) {
    var classes = new StringBuilder();
    switch (table.columns().get(start).kind()) {
      case AMOUNT, COUNT -> classes.append("right");
      case DATE -> classes.append("whole");
      case TEXT -> {}
    }
    if (start == 0) classes.append(" first");
    if (end == table.columns().size()) classes.append(" last");
    return classes.toString().strip();
  }
}
