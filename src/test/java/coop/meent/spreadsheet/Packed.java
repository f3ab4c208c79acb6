package coop.meent.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks as few parts as a spreadsheet program needs, written by hand so that a test says each
/// sign that matters.
public final class Packed {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder tabs = new StringBuilder();
  private final StringBuilder targets = new StringBuilder();
  private String strings = "";
  private String styles = "";
  private String properties = "";
  private int sheets;

  /// @param rows what stands in `sheetData`
  public Packed sheet(String name, String rows) {
    return sheet(name, "visible", rows, "");
  }

  /// @param after what stands below `sheetData`
  Packed sheet(String name, String state, String rows, String after) {
    sheets++;
    tabs.append(
        "<sheet name='%s' sheetId='%d' state='%s' r:id='r%d'/>"
            .formatted(name, sheets, state, sheets));
    targets.append(
        "<Relationship Id='r%d' Type='%s/worksheet' Target='worksheets/sheet%d.xml'/>"
            .formatted(sheets, RELATIONS, sheets));
    return part(
        "xl/worksheets/sheet" + sheets + ".xml",
        "<worksheet xmlns='%s'><sheetData>%s</sheetData>%s</worksheet>"
            .formatted(MAIN, rows, after));
  }

  /// Texts that cells share, each in `si`.
  Packed strings(String items) {
    strings = items;
    return this;
  }

  /// @param codes of the styles 1 and on
  Packed formats(String... codes) {
    var own = new StringBuilder();
    var used = new StringBuilder("<xf numFmtId='0'/>");
    for (int i = 0; i < codes.length; i++) {
      own.append(
          "<numFmt numFmtId='%d' formatCode='%s'/>"
              .formatted(200 + i, codes[i].replace("\"", "&quot;")));
      used.append("<xf numFmtId='%d'/>".formatted(200 + i));
    }
    styles = "<numFmts>" + own + "</numFmts><cellXfs>" + used + "</cellXfs>";
    return this;
  }

  Packed since1904() {
    properties = "<workbookPr date1904='1'/>";
    return this;
  }

  Packed part(String name, String text) {
    parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public byte[] bytes() {
    part(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'>%s<sheets>%s</sheets></workbook>"
            .formatted(MAIN, RELATIONS, properties, tabs));
    if (!strings.isEmpty()) {
      targets.append(
          "<Relationship Id='s' Type='%s/sharedStrings' Target='/xl/sharedStrings.xml'/>"
              .formatted(RELATIONS));
      part("xl/sharedStrings.xml", "<sst xmlns='%s'>%s</sst>".formatted(MAIN, strings));
    }
    if (!styles.isEmpty()) {
      targets.append(
          "<Relationship Id='f' Type='%s/styles' Target='styles.xml'/>".formatted(RELATIONS));
      part("xl/styles.xml", "<styleSheet xmlns='%s'>%s</styleSheet>".formatted(MAIN, styles));
    }
    part("xl/_rels/workbook.xml.rels", "<Relationships>" + targets + "</Relationships>");
    return zip(parts);
  }

  /// A workbook of LibreOffice.
  ///
  /// @param tables what stands in `office:spreadsheet`
  static byte[] openDocument(String styles, String tables) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "mimetype",
        "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
    parts.put(
        "content.xml",
        """
        <office:document-content xmlns:office="urn:office" xmlns:table="urn:table"
            xmlns:text="urn:text" xmlns:style="urn:style">
          <office:automatic-styles>%s</office:automatic-styles>
          <office:body><office:spreadsheet>%s</office:spreadsheet></office:body>
        </office:document-content>
        """
            .formatted(styles, tables)
            .getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  static byte[] zip(Map<String, byte[]> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// A row of texts.
  public static String row(int number, String... texts) {
    var row = new StringBuilder("<row r='%d'>".formatted(number));
    for (int i = 0; i < texts.length; i++)
      if (!texts[i].isEmpty())
        row.append(
            "<c r='%s%d' t='inlineStr'><is><t>%s</t></is></c>"
                .formatted(Spreadsheet.letters(i), number, texts[i]));
    return row.append("</row>").toString();
  }
}
