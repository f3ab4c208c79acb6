package coop.meent.bench;

import coop.meent.app.Wiring;
import coop.meent.base.FiscalPeriod;
import coop.meent.cli.Services;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.Book;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.JournalFilter;
import coop.meent.vat.PeriodStatus;
import coop.meent.vat.VatService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What a window that is open does again and again: statements, and now and then every check.
final class WarmReading {

  private static final int RUNS = 21;

  private final BenchBooks books;
  private final Figures figures;

  WarmReading(BenchBooks books, Figures figures) {
    this.books = books;
    this.figures = figures;
  }

  void measure() {
    try (var services = new Wiring(Clock.systemUTC()).openForReading(books.file())) {
      var all = services.ledger().books();
      figures.figure(
          "trial balance of one book-year, warm",
          Repeated.median(RUNS, () -> trialBalance(services, all.getFirst())),
          Duration.ofMillis(200));
      figures.figure(
          "trial balances of all %d books, warm".formatted(all.size()),
          Repeated.median(RUNS, () -> all.forEach(book -> trialBalance(services, book))),
          Duration.ofMillis(500));
      switching(services, all);
      vat(services, all.getFirst());
      checks(services);
    }
  }

  /// What the pages of the books read when another book is chosen: its accounts with their
  /// balances, the first page of its entries and how many there are.
  private void switching(Services services, List<Book> all) {
    var turn = all.iterator();
    var next = new Book[1];
    var taken =
        Repeated.median(
            RUNS,
            () -> {
              next[0] = turn.hasNext() ? turn.next() : all.getFirst();
              var id = next[0].id();
              services.ledger().accounts(id);
              services.statements().balances(BalanceFilter.all(id));
              services.ledger().journal(JournalFilter.all(id), 0, 100);
              services.ledger().countEntries(JournalFilter.all(id));
            });
    figures.figure(
        "switching to another of %d books, warm".formatted(all.size()),
        taken,
        Duration.ofMillis(200));
  }

  /// The returns of a year, and what came late after all returns that were filed.
  private void vat(Services services, Book book) {
    var year = BenchBooks.TODAY.getYear() - 1;
    var periods =
        services.vat().periods(book.id()).stream()
            .map(PeriodStatus::period)
            .filter(period -> period.from().getYear() == year)
            .toList();
    long lines =
        periods.stream()
            .mapToLong(one ->
                services
                    .vat()
                    .countLines(new VatService.LineFilter(book.id(), one, Optional.empty())))
            .sum();
    figures.figure(
        "VAT returns of a year of %d lines, warm".formatted(lines),
        Repeated.median(RUNS, () -> periods.forEach(one -> services.vat().show(book.id(), one))),
        Duration.ofMillis(500));
    figures.figure(
        "VAT that came late, warm",
        Repeated.median(RUNS, () -> services.vat().late(book.id())),
        Duration.ofMillis(200));
  }

  private static void trialBalance(Services services, Book book) {
    var year = FiscalPeriod.year(BenchBooks.TODAY.getYear());
    services.statements().trialBalance(book.id(), year, Dimensions.NONE);
  }

  /// The checks of the change log come last and answer together.
  private void checks(Services services) {
    var split = new long[2];
    for (int run = 0; run < 2; run++) {
      split[0] = System.nanoTime();
      services
          .checks()
          .run(finding -> {
            if (!finding.isOk()) figures.note("red: " + finding.name(), "see meent check");
            if (!isOfChanges(finding.name())) split[1] = System.nanoTime();
          });
    }
    long end = System.nanoTime();
    figures.figure(
        "checks of file and books, warm",
        Duration.ofNanos(split[1] - split[0]),
        books.size() > 100_000 ? Duration.ofSeconds(20) : Duration.ofSeconds(2));
    figures.figure(
        "verifying the whole change log, warm",
        Duration.ofNanos(end - split[1]),
        books.size() > 100_000 ? Duration.ofSeconds(100) : Duration.ofSeconds(10));
  }

  private static boolean isOfChanges(String check) {
    return check.startsWith("change-") || check.equals("rows-as-changed");
  }
}
