package coop.meent.document;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes the figures of a [Report] for a spreadsheet or a script, as RFC 4180 has it: commas,
/// quotes only where needed, UTF-8 without a mark, lines ended by `\n`, dates `2026-11-20`, amounts
/// `1234.56`.
///
/// One rectangle, whatever the report: the header line holds the columns' keys, the same in every
/// language. Before them stands `kind` (`row`, `heading`, `subtotal`, `total`), so that a script
/// that sums takes only `row`; with more than one table, `table` stands first and the columns of
/// all tables are joined by key. A heading or total has its words in the first text column that
/// they run over. Text that a spreadsheet would take for a formula gets a `'` in front, since bank
/// lines bring words of strangers.
public final class CsvWriter {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  /// Writes the whole file or nothing.
  public Written write(Report report, Path file) {
    return new Target(file).fill(out -> write(report, out));
  }

  public String text(Report report) {
    var out = new StringWriter();
    write(report, out);
    return out.toString();
  }

  private void write(Report report, OutputStream out) throws IOException {
    out.write(text(report).getBytes(StandardCharsets.UTF_8));
  }

  private void write(Report report, Writer out) {
    boolean several = report.tables().size() > 1;
    var places = places(report, several);
    var csv = de.siegmar.fastcsv.writer.CsvWriter.builder();
    try (var records = csv.lineDelimiter(LineDelimiter.LF).build(out)) {
      records.writeRecord(places.keySet());
      for (var table : report.tables()) {
        for (var row : table.rows()) {
          var fields = new ArrayList<>(java.util.Collections.nCopies(places.size(), ""));
          if (several) fields.set(0, table.key());
          fields.set(several ? 1 : 0, row.kind().key());
          fill(fields, table, row, places);
          records.writeRecord(fields);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Integer> places(Report report, boolean several) {
    var places = new LinkedHashMap<String, Integer>();
    if (several) places.put("table", 0);
    places.put("kind", places.size());
    for (var table : report.tables()) {
      for (var column : table.columns()) places.putIfAbsent(column.key(), places.size());
    }
    return places;
  }

  private static void fill(List<String> fields, Table table, Row row, Map<String, Integer> places) {
    int next;
    for (int i = 0; i < row.cells().size(); i = next) {
      next = row.end(i);
      var column = table.columns().get(textColumn(table, i, next));
      fields.set(places.getOrDefault(column.key(), 0), field(row.cells().get(i)));
    }
  }

  private static int textColumn(Table table, int start, int end) {
    for (int i = start; i < end; i++) {
      if (table.columns().get(i).kind() == Column.Kind.TEXT) return i;
    }
    return start;
  }

  private static String field(Cell cell) {
    var plain = cell.plain();
    boolean formula =
        cell instanceof Cell.Text
            && !plain.isEmpty()
            && FORMULA_STARTS.indexOf(plain.charAt(0)) >= 0;
    return formula ? "'" + plain : plain;
  }
}
