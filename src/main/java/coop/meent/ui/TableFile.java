package coop.meent.ui;

import coop.meent.base.Target;
import coop.meent.base.Texts;
import coop.meent.base.Written;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.control.TableColumn;

/// Writes all rows of a table as a CSV that a spreadsheet in the reader's language opens with a
/// double click: the columns that are seen, under their titles, values as [SpreadsheetText] writes
/// them, UTF-8 with the mark that spreadsheets look for. Made on the FX thread, written on the
/// store thread, however many rows there are.
final class TableFile<T> {

  private static final char MARK = '\ufeff';
  private static final int STEP = 200;

  private final char separator;
  private final List<TableColumn<T, ?>> columns;
  private final List<String> titles;

  TableFile(Texts texts, RowTable<T> table) {
    separator = new SpreadsheetText(texts).separator();
    columns = List.copyOf(table.getVisibleLeafColumns());
    titles = columns.stream().map(TableColumn::getText).toList();
  }

  /// The whole file or nothing.
  ///
  /// @throws java.util.concurrent.CancellationException when it was cancelled; nothing is written
  Written write(AllRows<T> rows, Path file, Progress progress) {
    return new Target(file)
        .fill(out -> {
          try {
            write(rows, out, progress);
          } catch (UncheckedIOException e) {
            throw e.getCause();
          }
        });
  }

  private void write(AllRows<T> rows, OutputStream out, Progress progress) throws IOException {
    var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    text.write(MARK);
    var done = new AtomicLong();
    long all = rows.count();
    var csv = CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.CRLF);
    try (var records = csv.build(text)) {
      records.writeRecord(titles);
      rows.each(row -> {
        records.writeRecord(columns.stream().map(column -> Columns.plain(column, row)).toList());
        if (done.incrementAndGet() % STEP != 0) return;
        progress.check();
        progress.at(done.get(), all);
      });
    }
  }
}
