package coop.meent.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent cost take-back FILE POOL --period P --reason TEXT`: takes a run back by its mirror image.
@Command(
    name = "take-back",
    description = "${bundle:cli.cost.takeBack}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CostTakeBackCommand implements Callable<Integer> {

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

  CostTakeBackCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var pool = common.pool(services);
      var of = common.period(services, pool, period);
      return CostDeed.answer(
          services.costs().service().takeBack(pool.id(), of, reason),
          terminal,
          run -> {
            terminal.say("cli.cost.back", run.poolName(), run.period());
            return Terminal.DONE;
          });
    }
  }
}
