package coop.meent.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent team takeback FILE INVOICE --reason TEXT`: takes a division back, with all invoices of
/// it.
@Command(
    name = "takeback",
    description = "${bundle:cli.team.takeback}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class TeamTakeBackCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "INVOICE", description = "${bundle:cli.team.invoice}")
  private String invoice;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.team.reason}")
  private String reason;

  TeamTakeBackCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var words = new TeamWords(services, terminal);
      return words.answer(
          services.team().splits().withdraw(words.split(invoice).id(), reason),
          gone -> terminal.say("split.takeBack.done", gone.invoiceNumber()));
    }
  }
}
