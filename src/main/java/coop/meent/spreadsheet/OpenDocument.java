package coop.meent.spreadsheet;

import coop.meent.xml.XmlCursor;
import coop.meent.xml.XmlElement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A workbook of LibreOffice. Source: OpenDocument 1.3 part 3, chapters 9 and 19.
final class OpenDocument {

  private static final String CONTENT = "content.xml";
  private static final String KIND = "application/vnd.oasis.opendocument.spreadsheet";

  private final Parts parts;
  private final Set<String> hidden = new HashSet<>();
  private final List<Sheet> sheets = new ArrayList<>();

  OpenDocument(Parts parts) {
    this.parts = parts;
  }

  static boolean isOne(Parts parts) {
    return parts
        .bytes("mimetype")
        .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).strip())
        .filter(kind -> kind.startsWith(KIND))
        .isPresent();
  }

  List<Sheet> sheets() {
    if (isLocked()) throw Parts.refused(new SpreadsheetRefusal.Locked(parts.file()));
    var cursor = parts.xml(CONTENT);
    cursor.eachChild(root ->
        cursor.eachChild(part -> {
          switch (part) {
            case "automatic-styles" -> cursor.eachChild(any -> style(cursor));
            case "body" -> cursor.eachChild(any -> tables(cursor));
            default -> {}
          }
        }));
    return sheets;
  }

  private boolean isLocked() {
    return parts
        .bytes("META-INF/manifest.xml")
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .filter(text -> text.contains("encryption-data") || text.contains("encrypted-package"))
        .isPresent();
  }

  /// Sheets that are not shown have a style that says so.
  private void style(XmlCursor cursor) {
    var style = cursor.emptyElement();
    cursor.eachChild(name -> {
      if (name.equals("table-properties")
          && cursor.emptyElement().attribute("display").equals("false"))
        hidden.add(style.attribute("name"));
    });
  }

  private void tables(XmlCursor cursor) {
    cursor.eachChild(name -> {
      if (name.equals("table")) sheets.add(table(cursor, cursor.emptyElement()));
    });
  }

  private Sheet table(XmlCursor cursor, XmlElement table) {
    var rows = new OpenDocumentRows(parts, table.attribute("name"));
    rows.read(cursor);
    return new Sheet(
        table.attribute("name"),
        hidden.contains(table.attribute("style-name")),
        false,
        rows.rows());
  }
}
