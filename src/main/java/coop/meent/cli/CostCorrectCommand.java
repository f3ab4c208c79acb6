package coop.meent.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent cost correct FILE POOL --period P --reason TEXT`: takes a run back and makes it anew, in
/// one deed.
@Command(
    name = "correct",
    description = "${bundle:cli.cost.correct}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CostCorrectCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private CostDeed common;

  @Option(
      names = "--period",
      required = true,
      paramLabel = "PERIOD",
      description = "${bundle:cli.cost.period}")
  private String period;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.cost.reason}")
  private String reason;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.cost.on}")
  private @Nullable LocalDate on;

  CostCorrectCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var pool = common.pool(services);
      var of = common.period(services, pool, period);
      var outcome =
          services.costs().service().correct(pool.id(), of, reason, Optional.ofNullable(on));
      return CostDeed.answer(outcome, terminal, run -> common.print(run, services, terminal));
    }
  }
}
