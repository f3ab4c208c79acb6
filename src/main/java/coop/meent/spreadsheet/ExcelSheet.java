package coop.meent.spreadsheet;

import coop.meent.base.RefusedException;
import coop.meent.xml.XmlCursor;
import coop.meent.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One sheet of an Excel workbook.
final class ExcelSheet {

  private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");
  private static final int LETTERS = 26;

  private final Parts parts;
  private final String part;
  private final String name;
  private final List<String> strings;
  private final ExcelFormats formats;
  private final boolean is1904;
  private final SheetRows rows;

  ExcelSheet(
      Parts parts,
      String part,
      String name,
      List<String> strings,
      ExcelFormats formats,
      boolean is1904) {
    this.parts = parts;
    this.part = part;
    this.name = name;
    this.strings = strings;
    this.formats = formats;
    this.is1904 = is1904;
    rows = new SheetRows(parts.file(), name);
  }

  /// @param row from 1
  /// @param column from 0
  private record Address(long row, int column) {}

  Sheet sheet(boolean isHidden) {
    var cursor = parts.xml(part);
    long[] row = {0};
    cursor.eachChild(root ->
        cursor.eachChild(section -> {
          switch (section) {
            case "sheetData" -> cursor.eachChild(any -> row[0] = row(cursor, row[0]));
            case "mergeCells" ->
                cursor.eachChild(any -> merge(cursor.emptyElement().attribute("ref")));
            default -> {}
          }
        }));
    return new Sheet(name, isHidden, false, rows.rows());
  }

  /// What has no number stands after what was before it.
  private long row(XmlCursor cursor, long before) {
    var number = cursor.emptyElement().attribute("r");
    if (!number.isEmpty() && !number.matches("\\d{1,7}")) throw damaged(number);
    long row = number.isEmpty() ? before + 1 : Long.parseLong(number);
    int[] column = {-1};
    cursor.eachChild(any -> column[0] = cell(cursor, row, column[0]));
    return row;
  }

  private int cell(XmlCursor cursor, long row, int before) {
    var cell = cursor.emptyElement();
    var address = cell.attribute("r");
    int column =
        address.isEmpty()
            ? before + 1
            : address(address).orElseThrow(() -> damaged(address)).column;
    String[] text = {""};
    cursor.eachChild(child -> {
      switch (child) {
        case "v" -> text[0] = value(cell, ExcelWorkbook.text(cursor));
        case "is" -> text[0] = ExcelWorkbook.text(cursor);
        default -> {}
      }
    });
    rows.put(row, column, text[0]);
    return column;
  }

  private String value(XmlElement cell, String value) {
    return switch (cell.attribute("t")) {
      case "s" -> {
        var number = value.strip();
        if (!number.matches("\\d{1,9}") || Integer.parseInt(number) >= strings.size())
          throw damaged(cell.attribute("r"));
        yield strings.get(Integer.parseInt(number));
      }
      case "b" -> value.strip().equals("1") ? "true" : "false";
      case "d" -> value.strip().replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "").replace('T', ' ');
      case "", "n" ->
          value.isBlank() ? "" : formats.at(cell.attribute("s")).shown(value.strip(), is1904);
      default -> value;
    };
  }

  private void merge(String area) {
    var corners = area.split(":", -1);
    if (corners.length != 2) return;
    var first = address(corners[0]);
    var last = address(corners[1]);
    if (first.isEmpty() || last.isEmpty()) throw damaged(area);
    rows.merge(first.get().row, first.get().column, last.get().row);
  }

  private static Optional<Address> address(String text) {
    var found = ADDRESS.matcher(text);
    if (!found.matches()) return Optional.empty();
    int column = 0;
    for (char letter : found.group(1).toCharArray()) column = column * LETTERS + letter - 'A' + 1;
    return Optional.of(new Address(Long.parseLong(found.group(2)), column - 1));
  }

  private RefusedException damaged(String place) {
    return parts.damaged(part, place);
  }
}
