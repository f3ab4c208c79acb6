package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.recurring.RecurringRefusal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent recurring skip FILE NAME --due D --reason TEXT`: passes one time over.
@Command(
    name = "skip",
    description = "${bundle:cli.recurring.skip}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class RecurringSkipCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.recurring.which}")
  private String name;

  @Option(
      names = "--due",
      required = true,
      paramLabel = "DATE",
      description = "${bundle:cli.recurring.due}")
  private LocalDate due;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.recurring.reason}")
  private String reason;

  RecurringSkipCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var one = RecurringDeed.named(services, name);
      var time =
          services.recurring().times(due).stream()
              .filter(found -> found.what().id().equals(one.id()) && found.on().equals(due))
              .findFirst()
              .orElseThrow(() -> new RefusedException(new RecurringRefusal.NotDue(due)));
      return RecurringDeed.answer(
          services.recurring().skip(time, reason),
          terminal,
          done -> {
            terminal.say("cli.recurring.skipped", one.name(), done.on());
            return Terminal.DONE;
          });
    }
  }
}
