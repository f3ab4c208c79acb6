package coop.meent.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent team object FILE NUMBER --reason TEXT`: whose invoice it is objects.
@Command(
    name = "object",
    description = "${bundle:cli.team.object}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class TeamObjectCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "NUMBER", description = "${bundle:cli.team.number}")
  private String number;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.team.reason}")
  private String reason;

  TeamObjectCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var words = new TeamWords(services, terminal);
      var who = Sitter.at(services).member().id();
      return words.answer(
          services.team().bills().object(words.bill(number).bill().id(), who, reason),
          answer -> terminal.say("split.object.done", number));
    }
  }
}
