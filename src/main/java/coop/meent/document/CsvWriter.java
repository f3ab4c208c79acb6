package coop.meent.document;

import coop.meent.base.Target;
import coop.meent.base.Written;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Writes the figures of a [Report] for a spreadsheet or a script, as RFC 4180 has it: commas,
/// quotes only where needed, UTF-8 without a mark, lines ended by `\n`, dates `2026-11-20`, amounts
/// `1234.56`.
///
/// One rectangle, whatever the report: the first line holds the columns' keys, the same in every
/// language. `kind` (`row`, `heading`, `subtotal`, `total`) stands before them, so that a script
/// that sums takes only `row`. A report with headings has their words in `heading`, on every line
/// below them; one with several tables has `table` first, and the columns of all tables joined by
/// key. A total has its words in the first text column that they run over. Text that a spreadsheet
/// would take for a formula gets a `'` in front, since bank lines bring words of strangers.
public final class CsvWriter {

  /// Writes the whole file or nothing.
  public Written write(Report report, Path file) {
    return new Target(file).fill(out -> out.write(text(report).getBytes(StandardCharsets.UTF_8)));
  }

  public String text(Report report) {
    var out = new StringWriter();
    var lines = new CsvLines(report);
    var csv = de.siegmar.fastcsv.writer.CsvWriter.builder().lineDelimiter(LineDelimiter.LF);
    try (var records = csv.build(out)) {
      records.writeRecord(lines.names());
      lines.forEach(records::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
