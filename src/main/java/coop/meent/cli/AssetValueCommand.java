package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.spread.EstimateDraft;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent asset value FILE NAME --value V --reason TEXT`: an asset is worth less than its book
/// value, or more again after it was.
@Command(name = "value", description = "${bundle:cli.asset.value}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AssetValueCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.spread.which}")
  private String name;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.asset.value.on}")
  private @Nullable LocalDate on;

  @Option(
      names = "--value",
      required = true,
      paramLabel = "AMOUNT",
      description = "${bundle:cli.asset.value.value}")
  private Money value;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.spread.reason}")
  private String reason;

  @Option(names = "--dry-run", description = "${bundle:cli.asset.estimate.dryRun}")
  private boolean isDry;

  @Mixin private Shape shape;

  AssetValueCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = isDry ? files.openForReading(file) : files.open(file)) {
      var one = SpreadDeed.named(services, name, true);
      var day = Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
      var draft = new EstimateDraft.Value(day, value, reason);
      return SpreadDeed.foreseen(services, one, draft, isDry, shape, terminal);
    }
  }
}
