package coop.meent.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent team refuse FILE ASSIGNMENT WHO --ground TEXT`: the client does not want somebody. Only
/// on what its contract card names; anything else is refused with what it does name.
@Command(
    name = "refuse",
    description = "${bundle:cli.team.refuse}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class TeamRefuseCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "ASSIGNMENT", description = "${bundle:cli.team.forWork}")
  private String assignment;

  @Parameters(index = "2", paramLabel = "WHO", description = "${bundle:cli.capital.who}")
  private String who;

  @Option(
      names = "--ground",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.team.refuse.ground}")
  private String ground;

  TeamRefuseCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var work = new Lookup(services).assignment(assignment);
      var member = new People(services.members()).named(who);
      return TeamSeatCommand.answer(
          services.seats().refused(work.id(), member.id(), ground), terminal);
    }
  }
}
