package coop.meent.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `meent team accept FILE NUMBER`: whose invoice it is accepts it.
@Command(
    name = "accept",
    description = "${bundle:cli.team.accept}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class TeamAcceptCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "NUMBER", description = "${bundle:cli.team.number}")
  private String number;

  TeamAcceptCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var words = new TeamWords(services, terminal);
      var who = Sitter.at(services).member().id();
      return words.answer(
          services.team().bills().accept(words.bill(number).bill().id(), who),
          answer -> terminal.say("split.accept.done", number));
    }
  }
}
