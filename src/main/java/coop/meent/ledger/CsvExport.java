package coop.meent.ledger;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.base.Original;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// One line a posting with everything that is known of it, as RFC 4180 has it: commas, quotes where
/// needed, UTF-8, dates `2026-11-20`, amounts `1234.56`, debit positive. Text that a spreadsheet
/// would take for a formula gets a `'` in front, since bank lines bring words of strangers.
final class CsvExport implements JournalSink {

  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final List<String> HEADER =
      List.of(
          "entry",
          "date",
          "kind",
          "text",
          "document",
          "line",
          "account",
          "account_name",
          "rgs",
          "amount",
          "currency",
          "original_amount",
          "original_currency",
          "rate",
          "rate_date",
          "rate_source",
          "line_text",
          "vat_code",
          "member",
          "assignment",
          "client",
          "circle",
          "budget",
          "reverses",
          "recorded_at");

  private final ExportRequest request;
  private final CsvWriter csv;
  private final Map<AccountId, Account> accounts = new HashMap<>();
  private String currency = "";

  CsvExport(ExportRequest request, Writer out) {
    this.request = request;
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(out);
  }

  @Override
  public void begin(
      Book book, List<Account> accounts, LocalDate first, Map<AccountId, List<String>> currencies) {
    currency = book.currency();
    for (var account : accounts) this.accounts.put(account.id(), account);
    csv.writeRecord(HEADER);
  }

  /// Only postings that were made; what stood before is the sum of earlier ones.
  @Override
  public void opening(LocalDate date, List<Posting> balances) {}

  @Override
  public void entry(JournalEntry entry) {
    int line = 0;
    for (var posting : entry.postings()) posting(entry, ++line, posting);
  }

  private void posting(JournalEntry entry, int line, Posting posting) {
    var account = Objects.requireNonNull(accounts.get(posting.account()));
    var about = posting.dimensions();
    var names = request.names();
    var original = posting.original();
    csv.writeRecord(
        entry.reference(),
        entry.date().toString(),
        entry.kind().name(),
        text(Optional.of(entry.text())),
        text(entry.document()),
        String.valueOf(line),
        text(Optional.of(account.number())),
        text(Optional.of(account.name(request.language()))),
        text(account.rgs()),
        posting.amount().toString(),
        currency,
        original.map(one -> one.amount().toString()).orElse(""),
        original.map(Original::currency).orElse(""),
        original.map(one -> one.rate().plain()).orElse(""),
        original.map(one -> one.rate().date().toString()).orElse(""),
        text(original.map(one -> one.rate().source())),
        text(posting.text()),
        text(posting.vatCode()),
        text(about.member().map(names.members()::get)),
        text(about.assignment().map(names.assignments()::get)),
        text(about.client().map(names.clients()::get)),
        about.circle().map(id -> id.uuid().toString()).orElse(""),
        about.budget().map(id -> id.uuid().toString()).orElse(""),
        entry.reverses().map(id -> id.uuid().toString()).orElse(""),
        entry.recordedAt().toString());
  }

  private static String text(Optional<String> value) {
    var text = value.orElse("");
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  @Override
  public void agreed(BankBalance balance) {}

  @Override
  public void disputed(BankBalance balance, Money ours) {}
}
