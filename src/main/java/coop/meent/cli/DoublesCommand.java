package coop.meent.cli;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Money;
import coop.meent.correction.CorrectionOutcome;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent doubles FILE`: entries that look like one and the same; `--two A-12,A-14` says that they
/// are two.
@Command(name = "doubles", description = "${bundle:cli.doubles}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class DoublesCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private BookOption bookOption;

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.doubles.from}")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "${bundle:cli.doubles.to}")
  private @Nullable LocalDate to;

  @Option(
      names = "--two",
      split = ",",
      paramLabel = "ENTRY",
      description = "${bundle:cli.doubles.two}")
  private List<String> two = List.of();

  @Mixin private Shape shape;

  DoublesCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (!two.isEmpty() && two.size() != 2) throw new WrongUseException("cli.wrong.two");
    var today = LocalDate.now(clock);
    var first = from == null ? LocalDate.of(today.getYear(), 1, 1) : from;
    var last = to == null ? LocalDate.of(today.getYear(), 12, 31) : to;
    if (last.isBefore(first)) throw new WrongUseException("cli.wrong.period", first, last);
    try (var services = two.isEmpty() ? files.openForReading(file) : files.open(file)) {
      var lookup = new Lookup(services);
      var book = lookup.book(bookOption.code());
      if (!two.isEmpty()) {
        var one = lookup.entry(book, two.getFirst().strip());
        var other = lookup.entry(book, two.getLast().strip());
        return switch (services.doubles().putAside(one.id(), other.id())) {
          case CorrectionOutcome.Done<DeedId> _ -> {
            terminal.say("cli.doubles.two.done", one.reference(), other.reference());
            yield Terminal.DONE;
          }
          case CorrectionOutcome.Refused<DeedId>(var why) -> terminal.refused(why);
        };
      }
      var listing = new Listing("entry", "date", "text", "amount", "like", "day", "words");
      for (var pair : services.doubles().all(book.id(), new FiscalPeriod(first, last)))
        listing.row(
            pair.newer().reference(),
            pair.newer().date(),
            pair.newer().text(),
            size(pair.newer()),
            pair.older().reference(),
            pair.older().date(),
            pair.older().text());
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private static Money size(JournalEntry entry) {
    return Money.sum(
        entry.postings().stream().map(Posting::amount).filter(Money::isPositive).toList());
  }
}
