package coop.meent.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent accrual stop FILE NAME`: all that is left falls to the result at once.
@Command(name = "stop", description = "${bundle:cli.accrual.stop}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AccrualStopCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.spread.which}")
  private String name;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.accrual.stop.on}")
  private @Nullable LocalDate on;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.spread.reason}")
  private String reason;

  AccrualStopCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var one = SpreadDeed.named(services, name, false);
      var day = Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
      return SpreadDeed.answer(
          services.spreads().stop(one.id(), day, reason),
          terminal,
          end -> terminal.say("cli.accrual.stopped", one.name(), end.on()));
    }
  }
}
