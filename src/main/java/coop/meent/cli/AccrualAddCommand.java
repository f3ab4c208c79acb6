package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.spread.AheadDraft;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent accrual add FILE A-12 --account 46152 --first 2026-03 --months 12`: spreads what a bill
/// or invoice booked over the months that it is about.
@Command(name = "add", description = "${bundle:cli.accrual.add}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AccrualAddCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "ENTRY", description = "${bundle:cli.accrual.entry}")
  private String reference;

  @Mixin private BookOption bookOption;

  @Option(
      names = "--account",
      required = true,
      paramLabel = "ACCOUNT",
      description = "${bundle:cli.accrual.account}")
  private String account;

  @Option(names = "--name", description = "${bundle:cli.accrual.name}")
  private @Nullable String name;

  @Option(names = "--amount", paramLabel = "AMOUNT", description = "${bundle:cli.accrual.amount}")
  private @Nullable Money amount;

  @Option(
      names = "--first",
      required = true,
      paramLabel = "MONTH",
      description = "${bundle:cli.accrual.first}")
  private YearMonth first;

  @Option(names = "--months", description = "${bundle:cli.accrual.months}")
  private int months = 12;

  AccrualAddCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var lookup = new Lookup(services);
      var book = lookup.book(bookOption.code());
      var entry = lookup.entry(book, reference);
      var draft =
          new AheadDraft(
              book.id(),
              entry.id(),
              lookup.account(book, account).id(),
              name == null ? entry.text() : name,
              Optional.ofNullable(amount),
              first,
              months);
      return SpreadDeed.answer(
          services.spreads().ahead(draft),
          terminal,
          one ->
              terminal.say(
                  "cli.accrual.added", one.name(), one.amount(), one.part(one.from()), one.last()));
    }
  }
}
