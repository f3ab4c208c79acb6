package coop.meent.document;

import coop.meent.base.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/// The tables of a [ReportPage].
///
/// @param bookmarks where headings are listed
record TablePart(Html html, Texts texts, Element bookmarks, Sheet sheet) {

  private static final int LONGEST = 50;

  void add(Element body, Table table, double[] widths) {
    html.text(body, "h2", "", table.title());
    var element = html.add(body, "table", sheet.isTight() ? "tight" : "");
    var head = html.add(html.add(element, "thead"), "tr");
    for (int i = 0; i < widths.length; i++) {
      var column = table.columns().get(i);
      var cell = html.add(head, "th", classes(column.kind(), i == 0, i == widths.length - 1));
      cell.setAttribute("scope", "col");
      cell.setAttribute("style", width(widths[i], i == 0, i == widths.length - 1));
      html.write(cell, column.title());
    }
    if (table.rows().isEmpty()) addNone(html.add(element, "tbody"), widths.length);
    for (var section : sections(table.rows())) {
      var rows = html.add(element, "tbody");
      for (var row : section) addRow(rows, table, row);
    }
  }

  /// A heading leads the reader: it names the cells after it and stands in the list of bookmarks.
  private void addHeading(Element cell, Cell heading) {
    cell.setAttribute("scope", "row");
    cell.setAttribute("id", "heading" + bookmarks.getChildNodes().getLength());
    var bookmark = html.add(bookmarks, "bookmark");
    bookmark.setAttribute("name", html.printable(heading.shown(texts)));
    bookmark.setAttribute("href", "#" + cell.getAttribute("id"));
  }

  /// A section starts at a heading, and where it grows long: the renderer looks through a whole
  /// section for every row of it.
  private static List<List<Row>> sections(List<Row> rows) {
    var sections = new ArrayList<List<Row>>();
    int start = 0;
    for (int i = 1; i <= rows.size(); i++) {
      boolean ends =
          i == rows.size() || i - start >= LONGEST || rows.get(i).kind() == Row.Kind.HEADING;
      if (!ends) continue;
      sections.add(rows.subList(start, i));
      start = i;
    }
    return sections;
  }

  /// CSS counts a column's width without its padding, and the outer ones have it at one side.
  private String width(double points, boolean first, boolean last) {
    double padding = sheet.padding() / 2 * ((first ? 0 : 1) + (last ? 0 : 1));
    return String.format(Locale.ROOT, "width: %.3fpt", points - padding);
  }

  private void addRow(Element rows, Table table, Row row) {
    var element = html.add(rows, "tr", row.kind().key());
    int next;
    for (int i = 0; i < row.cells().size(); i = next) {
      next = row.end(i);
      var tag = row.kind() == Row.Kind.HEADING && i == 0 ? "th" : "td";
      var kind = table.columns().get(i).kind();
      if (row.cells().get(i) instanceof Cell.Text) kind = Column.Kind.TEXT;
      var cell = html.add(element, tag, classes(kind, i == 0, next == row.cells().size()));
      if (tag.equals("th")) addHeading(cell, row.cells().get(i));
      if (next - i > 1) cell.setAttribute("colspan", String.valueOf(next - i));
      html.write(cell, row.cells().get(i).shown(texts));
    }
  }

  private void addNone(Element rows, int columns) {
    var cell = html.add(html.add(rows, "tr"), "td", "first last none");
    cell.setAttribute("colspan", String.valueOf(columns));
    html.write(cell, texts.get("report.none"));
  }

  private static String classes(Column.Kind kind, boolean first, boolean last) {
    var classes = new ArrayList<String>();
    switch (kind) {
      case AMOUNT, COUNT -> classes.add("right");
      case DATE -> classes.add("whole");
      case TEXT -> {}
    }
    if (first) classes.add("first");
    if (last) classes.add("last");
    return String.join(" ", classes);
  }
}
