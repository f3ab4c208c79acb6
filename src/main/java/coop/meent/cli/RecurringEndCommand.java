package coop.meent.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent recurring end FILE NAME`: nothing of it comes again after a day.
@Command(name = "end", description = "${bundle:cli.recurring.end}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class RecurringEndCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.recurring.which}")
  private String name;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.recurring.end.on}")
  private @Nullable LocalDate on;

  RecurringEndCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var one = RecurringDeed.named(services, name);
      var last = on == null ? LocalDate.now(clock) : on;
      return RecurringDeed.answer(
          services.recurring().end(one.id(), last),
          terminal,
          ended -> {
            terminal.say("cli.recurring.ended", ended.name(), last);
            return Terminal.DONE;
          });
    }
  }
}
