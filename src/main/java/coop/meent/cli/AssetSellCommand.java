package coop.meent.cli;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.spread.Disposal;
import coop.meent.spread.Spread;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent asset sell FILE NAME --on D --price P --account N`: an asset is sold; without a price it
/// is thrown away.
@Command(name = "sell", description = "${bundle:cli.asset.sell}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AssetSellCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.spread.which}")
  private String name;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.asset.sell.on}")
  private @Nullable LocalDate on;

  @Option(names = "--price", paramLabel = "AMOUNT", description = "${bundle:cli.asset.sell.price}")
  private Money price = Money.ZERO;

  @Option(
      names = "--account",
      paramLabel = "ACCOUNT",
      description = "${bundle:cli.asset.sell.account}")
  private @Nullable String account;

  @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:cli.spread.reason}")
  private String reason = "";

  AssetSellCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var one = SpreadDeed.named(services, name, true);
      var day = Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
      var how = new Disposal(day, price, account(services, one), reason);
      return SpreadDeed.answer(
          services.spreads().dispose(one.id(), how),
          terminal,
          end -> terminal.say("cli.asset.sold", one.name(), end.on()));
    }
  }

  private Optional<AccountId> account(Services services, Spread one) {
    if (account == null) return Optional.empty();
    var book = services.ledger().book(one.book()).orElseThrow();
    return Optional.of(new Lookup(services).account(book, account).id());
  }
}
