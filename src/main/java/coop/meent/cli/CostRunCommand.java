package coop.meent.cli;

import coop.meent.cost.CostRun;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent cost run FILE POOL --period P`: books what every member bears, in one deed.
@Command(name = "run", description = "${bundle:cli.cost.run}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CostRunCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private CostDeed common;

  @Option(names = "--period", paramLabel = "PERIOD", description = "${bundle:cli.cost.period}")
  private @Nullable String period;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.cost.on}")
  private @Nullable LocalDate on;

  @Option(names = "--out", paramLabel = "TARGET", description = "${bundle:cli.profit.out}")
  private @Nullable Path out;

  CostRunCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var pool = common.pool(services);
      var of = common.period(services, pool, period);
      var outcome = services.costs().service().run(pool.id(), of, Optional.ofNullable(on));
      return CostDeed.answer(outcome, terminal, run -> tell(run, services));
    }
  }

  private int tell(CostRun run, Services services) {
    var language = common.language(services, terminal);
    CostDeed.write(
        Optional.ofNullable(out), services.costs().papers().run(run).apply(language), terminal);
    return common.print(run, services, terminal);
  }
}
