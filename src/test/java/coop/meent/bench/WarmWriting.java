package coop.meent.bench;

import coop.meent.app.Wiring;
import coop.meent.bank.ImportOutcome;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Money;
import coop.meent.cli.Services;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// Deeds on a copy of the books: one entry at a time, and a statement of a thousand lines.
final class WarmWriting {

  private static final int ENTRIES = 201;
  private static final int LINES = 1_000;

  private final BenchBooks books;
  private final Figures figures;

  WarmWriting(BenchBooks books, Figures figures) {
    this.books = books;
    this.figures = figures;
  }

  void measure() throws IOException {
    var copy = books.file().resolveSibling("copy.meent");
    Files.copy(books.file(), copy, StandardCopyOption.REPLACE_EXISTING);
    try (var services = new Wiring(Clock.systemUTC()).open(copy)) {
      var book = services.ledger().books().getFirst().id();
      var bank = account(services, book, "10201");
      var revenue = account(services, book, "80501");
      figures.figure(
          "booking one entry of three lines, warm",
          Repeated.median(ENTRIES, () -> bookOne(services, book, bank, revenue)),
          Duration.ofMillis(20));
      importLines(services, book);
    } finally {
      delete(copy);
    }
  }

  private static void bookOne(Services services, BookId book, AccountId bank, AccountId revenue) {
    var draft =
        EntryDraft.of(
            book,
            BenchBooks.TODAY,
            "Three lines",
            List.of(
                Posting.of(bank, Money.parse("12.10")),
                Posting.of(revenue, Money.parse("-10.00")),
                Posting.of(revenue, Money.parse("-2.10"))));
    if (!(services.ledger().record(draft) instanceof RecordOutcome.Recorded))
      throw new IllegalStateException("not recorded");
  }

  private static AccountId account(Services services, BookId book, String number) {
    return services.ledger().accounts(book).stream()
        .filter(account -> account.number().equals(number))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void importLines(Services services, BookId book) {
    var taken =
        Repeated.once(() -> {
          var outcome =
              services
                  .bank()
                  .importStatements(book, "bench", List.of(BenchStatement.ofLines(LINES)));
          if (!(outcome instanceof ImportOutcome.Imported))
            throw new IllegalStateException(outcome.toString());
        });
    figures.figure("importing 1,000 bank lines, first time", taken, Duration.ofSeconds(2));
    figures.figure(
        "… and proposing how to book all open lines",
        Repeated.once(() -> services.bank().proposeAll(book)),
        Duration.ofSeconds(2));
  }

  private static void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".lock"));
  }
}
