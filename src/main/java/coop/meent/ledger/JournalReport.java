package coop.meent.ledger;

import static coop.meent.document.ReportChoice.ACCOUNT;
import static coop.meent.document.ReportChoice.BOOK;
import static coop.meent.document.ReportChoice.PERIOD;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Made;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportMaker;
import coop.meent.document.ReportRequest;
import coop.meent.document.Row;
import coop.meent.document.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/// Every entry of a period with its lines, in the order in which they happened.
final class JournalReport implements ReportMaker {

  static final ReportKind KIND = new ReportKind("journal", Set.of(), Set.of(BOOK, PERIOD, ACCOUNT));

  private static final int PAGE = 1000;

  private final LedgerService ledger;
  private final Letterhead letterhead;
  private final Supplier<DimensionNames> names;

  JournalReport(LedgerService ledger, Letterhead letterhead, Supplier<DimensionNames> names) {
    this.ledger = ledger;
    this.letterhead = letterhead;
    this.names = names;
  }

  @Override
  public ReportKind kind() {
    return KIND;
  }

  @Override
  public Made make(ReportRequest request) {
    var filter = filter(request);
    long leastRows = ledger.countEntries(filter) * 2;
    if (Made.TooLong.isCertainFor(leastRows)) return Made.TooLong.ofRows(leastRows);
    var texts = new Texts(request.language());
    var entries = entries(filter);
    var subject =
        request.account().flatMap(ledger::account).map(account -> name(account, texts)).orElse("");
    return new Made.Ready(
        letterhead
            .start(KIND, request, subject)
            .figure(new Figure(texts.get("report.entries"), Cell.of(entries.size())))
            .figure(new Figure(texts.get("report.lines"), Cell.of(lines(entries))))
            .figure(Figure.of(texts.get("report.column.debit"), debit(entries)))
            .table(table(entries, accounts(request), texts))
            .closing(texts.get("report.journal.closing"))
            .build());
  }

  private static JournalFilter filter(ReportRequest request) {
    var filter = JournalFilter.all(request.book()).within(request.period());
    return request.account().map(filter::on).orElse(filter);
  }

  private List<JournalEntry> entries(JournalFilter filter) {
    List<JournalEntry> entries = new ArrayList<>();
    List<JournalEntry> page;
    do {
      page = ledger.journal(filter, entries.size(), PAGE);
      entries.addAll(page);
    } while (page.size() == PAGE);
    return entries;
  }

  private Map<AccountId, Account> accounts(ReportRequest request) {
    Map<AccountId, Account> accounts = new HashMap<>();
    for (var account : ledger.accounts(request.book())) accounts.put(account.id(), account);
    return accounts;
  }

  private static String name(Account account, Texts texts) {
    return account.number() + " " + account.name(texts.language());
  }

  private Table table(List<JournalEntry> entries, Map<AccountId, Account> accounts, Texts texts) {
    var about = names.get();
    var table =
        Table.named("lines", "")
            .column(Column.date("date", texts))
            .column(Column.text("entry", texts, 1))
            .column(Column.text("account", texts, 1))
            .column(Column.text("name", texts, 3))
            .column(Column.text("text", texts, 4))
            .column(Column.text("about", texts, 2))
            .column(Column.amount("debit", texts))
            .column(Column.amount("credit", texts));
    for (var entry : entries) {
      for (var posting : entry.postings()) {
        var account = Objects.requireNonNull(accounts.get(posting.account()));
        var amount = posting.amount();
        table.row(
            Row.of(
                    Cell.of(entry.date()),
                    Cell.of(entry.reference()),
                    Cell.of(account.number()),
                    Cell.of(account.name(texts.language())),
                    Cell.of(posting.text().orElse(entry.text())),
                    Cell.of(about.of(posting.dimensions())),
                    amount.isNegative() ? Cell.empty() : Cell.of(amount),
                    amount.isNegative() ? Cell.of(amount.negate()) : Cell.empty())
                .opening(entry.id()));
      }
    }
    if (entries.isEmpty()) return table.build();
    var total = Cell.of(debit(entries));
    var none = Cell.empty();
    return table
        .row(
            Row.total(
                Cell.of(texts.get("report.total")), none, none, none, none, none, total, total))
        .build();
  }

  private static long lines(List<JournalEntry> entries) {
    return entries.stream().mapToLong(entry -> entry.postings().size()).sum();
  }

  /// Credit is the same, since every entry balances.
  private static Money debit(List<JournalEntry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.postings().stream())
        .map(Posting::amount)
        .filter(Money::isPositive)
        .reduce(Money.ZERO, Money::plus);
  }
}
