package coop.meent.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent collect told FILE BATCH`: notes that the debtors were told of the amount and the day.
@Command(name = "told", description = "${bundle:cli.collect.told}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CollectToldCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;
  @Mixin private CollectDeed common;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.collect.told.on}")
  private @Nullable LocalDate on;

  CollectToldCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var batch = common.batch(services).batch().id();
      var day = on == null ? LocalDate.now(clock) : on;
      return common.answer(
          services.collecting().service().told(batch, day, common.by(services)), terminal);
    }
  }
}
