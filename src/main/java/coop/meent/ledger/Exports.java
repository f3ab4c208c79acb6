package coop.meent.ledger;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Target;
import coop.meent.base.Written;
import coop.meent.store.Store;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;

/// Writes a book as plain text that other programs read: the whole file or nothing, and without
/// holding the book in memory.
public final class Exports {

  private static final FiscalPeriod ALWAYS =
      new FiscalPeriod(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));

  private final Store store;
  private final Statements statements;
  private final Books books = new Books();
  private final Accounts accounts = new Accounts();

  public Exports(Store store) {
    this.store = store;
    statements = new Statements(store);
  }

  public Written write(ExportFormat format, ExportRequest request, Path file) {
    return new Target(file)
        .fill(out -> {
          try (var text =
              new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16)) {
            write(format, request, text);
          }
        });
  }

  private void write(ExportFormat format, ExportRequest request, Writer out) throws IOException {
    try {
      var openings = openings(request);
      store.read(sql -> {
        feed(sql, sink(format, request, out), request, openings);
        return out;
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static JournalSink sink(ExportFormat format, ExportRequest request, Writer out) {
    return switch (format) {
      case CSV -> new CsvExport(request, out);
      case HLEDGER -> new HledgerExport(request, out);
      case BEANCOUNT -> new BeancountExport(request, out);
    };
  }

  /// What stands on each account before the first day of the period; income and costs start anew.
  private List<Posting> openings(ExportRequest request) {
    return request
        .period()
        .map(period ->
            statements.trialBalance(request.book(), period, Dimensions.NONE).lines().stream()
                .filter(line -> !line.opening().isZero())
                .map(line -> Posting.of(line.account().id(), line.opening()))
                .toList())
        .orElse(List.of());
  }

  private void feed(
      DSLContext sql, JournalSink sink, ExportRequest request, List<Posting> openings) {
    var book = books.find(sql, request.book()).orElseThrow();
    var period = request.period().orElse(ALWAYS);
    var assertions = new BalanceAssertions(sink, request.balances(), period);
    try {
      var stream = new JournalStream(sql, book.id());
      sink.begin(book, accounts.of(sql, book.id()), first(sql, request), stream.currencies());
      if (!openings.isEmpty()) sink.opening(period.from(), openings);
      assertions.note(openings);
      stream.forEach(
          period,
          entry -> {
            try {
              assertions.before(entry.date());
              assertions.note(entry.postings());
              sink.entry(entry);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      assertions.rest();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LocalDate first(DSLContext sql, ExportRequest request) {
    return request
        .period()
        .map(FiscalPeriod::from)
        .or(() -> new JournalStream(sql, request.book()).firstDate())
        .orElse(LocalDate.of(2000, 1, 1));
  }
}
