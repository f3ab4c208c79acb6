package coop.meent.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent buddies coffee FILE NAME`: two had coffee, today unless `--on` says when.
@Command(
    name = "coffee",
    description = "${bundle:cli.buddies.coffee}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BuddiesCoffeeCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.buddies.whom}")
  private String whom;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.buddies.on}")
  private @Nullable LocalDate on;

  @Mixin private Speaker speaker;

  BuddiesCoffeeCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var me = speaker.in(services).id();
      var other = new People(services.members()).named(whom).id();
      var day = on == null ? LocalDate.now(clock) : on;
      return BuddiesDeed.answer(
          services.bonds().bonds().coffee(other, day, me), services, common, terminal);
    }
  }
}
