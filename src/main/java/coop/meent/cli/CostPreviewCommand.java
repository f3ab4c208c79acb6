package coop.meent.cli;

import coop.meent.cost.KeyDraft;
import coop.meent.cost.KeyKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent cost preview FILE POOL --period P`: every share with its why; with `--by` what another
/// key would give.
@Command(
    name = "preview",
    description = "${bundle:cli.cost.preview}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CostPreviewCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private CostDeed common;

  @Parameters(
      index = "2..*",
      arity = "0..*",
      paramLabel = "WHO=WEIGHT",
      description = "${bundle:cli.cost.weights}")
  private Map<String, BigDecimal> weights = new LinkedHashMap<>();

  @Option(names = "--period", paramLabel = "PERIOD", description = "${bundle:cli.cost.period}")
  private @Nullable String period;

  @Option(names = "--by", paramLabel = "KEY", description = "${bundle:cli.cost.preview.by}")
  private @Nullable KeyKind kind;

  @Option(names = "--out", paramLabel = "TARGET", description = "${bundle:cli.profit.out}")
  private @Nullable Path out;

  CostPreviewCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var pool = common.pool(services);
      var of = common.period(services, pool, period);
      var tried =
          Optional.ofNullable(kind)
              .map(by -> KeyDraft.tried(by, CostDeed.weights(services, weights), of.from()));
      var outcome = services.costs().service().preview(pool.id(), of, tried);
      return CostDeed.answer(
          outcome,
          terminal,
          plan -> {
            var language = common.language(services, terminal);
            CostDeed.write(
                Optional.ofNullable(out),
                services.costs().papers().plan(plan).apply(language),
                terminal);
            return common.print(plan, terminal);
          });
    }
  }
}
