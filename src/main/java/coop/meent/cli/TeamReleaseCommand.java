package coop.meent.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `meent team release FILE`: frees what clients paid to be paid out.
@Command(
    name = "release",
    description = "${bundle:cli.team.release}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class TeamReleaseCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  TeamReleaseCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var words = new TeamWords(services, terminal);
      return words.answer(
          services.team().releases().release(),
          due -> terminal.say("split.release.done", terminal.texts().euro(due.amount())));
    }
  }
}
