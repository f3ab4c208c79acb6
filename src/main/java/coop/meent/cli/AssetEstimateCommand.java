package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.spread.EstimateDraft;
import coop.meent.spread.SpreadRefusal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent asset estimate FILE NAME --from MONTH --months N --reason TEXT`: how long an asset lasts
/// and what is left of it in the end, from a month on; with `--undo` the latest estimate goes.
@Command(
    name = "estimate",
    description = "${bundle:cli.asset.estimate}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AssetEstimateCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.spread.which}")
  private String name;

  @ArgGroup(multiplicity = "1")
  private Which which;

  /// From when on, or back again.
  static final class Which {

    @Option(
        names = "--from",
        paramLabel = "MONTH",
        description = "${bundle:cli.asset.estimate.from}")
    private @Nullable YearMonth from;

    @Option(names = "--undo", description = "${bundle:cli.asset.estimate.undo}")
    private boolean isUndone;
  }

  @Option(
      names = "--months",
      paramLabel = "COUNT",
      description = "${bundle:cli.asset.estimate.months}")
  private @Nullable Integer months;

  @Option(
      names = "--residual",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.asset.estimate.residual}")
  private @Nullable Money residual;

  @Option(
      names = "--cost",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.asset.estimate.cost}")
  private @Nullable Money cost;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.spread.reason}")
  private String reason;

  @Option(names = "--dry-run", description = "${bundle:cli.asset.estimate.dryRun}")
  private boolean isDry;

  @Mixin private Shape shape;

  AssetEstimateCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean onlyLooks = isDry && !which.isUndone;
    try (var services = onlyLooks ? files.openForReading(file) : files.open(file)) {
      var one = SpreadDeed.named(services, name, true);
      if (cost != null) throw new RefusedException(new SpreadRefusal.PriceIsNoEstimate(one.name()));
      var estimating = services.spreads().estimating();
      var from = which.from;
      if (from == null)
        return SpreadDeed.answer(
            estimating.back(one.id(), reason),
            terminal,
            gone -> terminal.say("cli.asset.estimate.undone", one.name(), gone.from()));
      var draft =
          new EstimateDraft.Plan(
              from, Optional.ofNullable(months), Optional.ofNullable(residual), reason);
      return SpreadDeed.foreseen(services, one, draft, onlyLooks, shape, terminal);
    }
  }
}
