package coop.meent.spreadsheet;

import coop.meent.xml.XmlCursor;
import coop.meent.xml.XmlElement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The rows of one sheet of LibreOffice, where a row and a cell can stand for many alike.
final class OpenDocumentRows {

  private static final Pattern HOURS = Pattern.compile("PT(\\d{1,6})H(\\d{1,2})M.*");
  private static final String NOTHING = "";

  private final Parts parts;
  private final SheetRows rows;
  private long row;

  OpenDocumentRows(Parts parts, String name) {
    this.parts = parts;
    rows = new SheetRows(parts.file(), name);
  }

  List<Spreadsheet.Row> rows() {
    return rows.rows();
  }

  /// Rows may stand in groups.
  void read(XmlCursor cursor) {
    cursor.eachChild(name -> {
      switch (name) {
        case "table-row" -> row(cursor);
        case "table-rows", "table-header-rows", "table-row-group" -> read(cursor);
        default -> {}
      }
    });
  }

  /// @param columns how many cells alike there are
  /// @param below how many rows it is merged over
  private record Cell(int column, int columns, int below, String text) {}

  private void row(XmlCursor cursor) {
    int times = times(cursor.emptyElement(), "number-rows-repeated");
    List<Cell> cells = new ArrayList<>();
    int[] column = {0};
    cursor.eachChild(name -> {
      var element = cursor.emptyElement();
      int columns = times(element, "number-columns-repeated");
      var text = name.equals("table-cell") ? text(cursor, element) : NOTHING;
      if (!text.isBlank())
        cells.add(new Cell(column[0], columns, times(element, "number-rows-spanned"), text));
      column[0] = Math.min(column[0] + columns, SheetRows.MOST_COLUMNS);
    });
    for (long at = row + 1; at <= row + times && !cells.isEmpty(); at++)
      for (var cell : cells) put(at, cell);
    row += times;
  }

  private void put(long at, Cell cell) {
    for (int i = 0; i < cell.columns; i++) rows.put(at, cell.column + i, cell.text);
    rows.merge(at, cell.column, at + cell.below - 1);
  }

  private int times(XmlElement element, String attribute) {
    var said = element.attribute(attribute);
    if (said.isEmpty()) return 1;
    if (!said.matches("\\d{1,7}")) throw parts.damaged("content.xml", said);
    return Math.max(1, Integer.parseInt(said));
  }

  /// What the cell is, and for a number with zeros before it what it shows.
  private static String text(XmlCursor cursor, XmlElement cell) {
    List<String> shown = new ArrayList<>();
    cursor.eachChild(name -> {
      if (name.equals("p")) shown.add(paragraph(cursor));
    });
    var words = String.join(" ", shown);
    return switch (cell.attribute("value-type")) {
      case "float", "currency", "percentage" -> number(cell.attribute("value"), words.strip());
      case "date" ->
          cell.attribute("date-value")
              .replaceFirst("T00:00:00(\\.0+)?$", "")
              .replaceFirst("T(\\d\\d:\\d\\d).*", " $1");
      case "time" -> time(cell.attribute("time-value"), words);
      case "boolean" -> cell.attribute("boolean-value");
      default -> words.isBlank() ? cell.attribute("string-value") : words;
    };
  }

  private static String number(String value, String shown) {
    var plain = NumberFormat.plain(value);
    boolean isPadded = shown.matches("0\\d{1,39}") && plain.matches("\\d{1,40}");
    return isPadded && new BigDecimal(shown).compareTo(new BigDecimal(plain)) == 0 ? shown : plain;
  }

  private static String time(String value, String shown) {
    var found = HOURS.matcher(value);
    return found.matches()
        ? "%d:%02d".formatted(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))
        : shown;
  }

  private static String paragraph(XmlCursor cursor) {
    return cursor.text(element ->
        switch (element.name()) {
          case "s", "tab", "line-break" -> Optional.of(" ");
          case "annotation", "ruby-text" -> Optional.of(NOTHING);
          default -> Optional.empty();
        });
  }
}
