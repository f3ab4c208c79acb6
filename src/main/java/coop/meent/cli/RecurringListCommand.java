package coop.meent.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent recurring list FILE`: what is due; with `--all` every time that was, and what became of
/// it.
@Command(
    name = "list",
    description = "${bundle:cli.recurring.list}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class RecurringListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--all", description = "${bundle:cli.recurring.all}")
  private boolean isAll;

  @Option(names = "--through", paramLabel = "DATE", description = "${bundle:cli.recurring.through}")
  private @Nullable LocalDate through;

  @Mixin private Shape shape;

  RecurringListCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var times =
          services.recurring().times(through == null ? LocalDate.now(clock) : through).stream()
              .filter(one -> isAll || one.isOpen())
              .toList();
      RecurringDeed.print(times, shape, terminal);
      return Terminal.DONE;
    }
  }
}
