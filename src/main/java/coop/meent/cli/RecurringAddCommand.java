package coop.meent.cli;

import coop.meent.base.Rhythm;
import coop.meent.recurring.Recurring;
import coop.meent.recurring.RecurringDraft;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent recurring add FILE 2026-0007 --every month --day 31 --from D`: an invoice or an entry
/// comes again like one that was made.
@Command(name = "add", description = "${bundle:cli.recurring.add}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class RecurringAddCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "LIKE", description = "${bundle:cli.recurring.like}")
  private String like;

  @Option(names = "--name", description = "${bundle:cli.recurring.name}")
  private String name = "";

  @Option(names = "--every", description = "${bundle:cli.recurring.every}")
  private Rhythm rhythm = Rhythm.MONTH;

  @Option(names = "--day", description = "${bundle:cli.recurring.day}")
  private @Nullable Integer day;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DATE",
      description = "${bundle:cli.recurring.from}")
  private LocalDate from;

  @Option(names = "--until", paramLabel = "DATE", description = "${bundle:cli.recurring.until}")
  private @Nullable LocalDate until;

  @Option(names = "--index", paramLabel = "PERCENT", description = "${bundle:cli.recurring.index}")
  private @Nullable BigDecimal index;

  RecurringAddCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var draft =
          new RecurringDraft(
              like,
              name,
              rhythm,
              day == null ? from.getDayOfMonth() : day,
              from,
              Optional.ofNullable(until),
              Optional.ofNullable(index));
      return RecurringDeed.answer(services.recurring().add(draft), terminal, this::tell);
    }
  }

  private int tell(Recurring one) {
    terminal.say(
        "cli.recurring.added", one.name(), one.rhythm(), one.after(from.minusDays(1)).orElse(from));
    return Terminal.DONE;
  }
}
