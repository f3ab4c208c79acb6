package coop.meent.cli;

import coop.meent.recurring.Due;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent recurring make FILE [NAME]`: books the entries and begins the drafts that are due.
@Command(
    name = "make",
    description = "${bundle:cli.recurring.make}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class RecurringMakeCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME",
      description = "${bundle:cli.recurring.which}")
  private @Nullable String name;

  @Option(names = "--due", paramLabel = "DATE", description = "${bundle:cli.recurring.due}")
  private @Nullable LocalDate due;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.recurring.on}")
  private @Nullable LocalDate on;

  @Mixin private Shape shape;

  RecurringMakeCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var wanted = name == null ? null : RecurringDeed.named(services, name).id();
      List<Due> made = new ArrayList<>();
      int status = Terminal.DONE;
      for (var one : services.recurring().due()) {
        if (wanted != null && !one.what().id().equals(wanted)) continue;
        if (due != null && !one.on().equals(due)) continue;
        status =
            Math.max(
                status,
                RecurringDeed.answer(
                    services.recurring().make(one, Optional.ofNullable(on)),
                    terminal,
                    done -> {
                      made.add(done);
                      return Terminal.DONE;
                    }));
      }
      RecurringDeed.print(made, shape, terminal);
      return status;
    }
  }
}
