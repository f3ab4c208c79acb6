package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.team.TeamWish;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `meent team bound FILE ASSIGNMENT AMOUNT`: what all hours of an assignment may cost together;
/// without an amount there is no bound any more.
@Command(name = "bound", description = "${bundle:cli.team.bound}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class TeamBoundCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "ASSIGNMENT", description = "${bundle:cli.team.forWork}")
  private String assignment;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.team.bound.amount}")
  private @Nullable Money amount;

  TeamBoundCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var work = new Lookup(services).assignment(assignment).id();
      var wish = new TeamWish(services.seats().wish(work).weights(), Optional.ofNullable(amount));
      return TeamSeatCommand.answer(services.seats().keepWish(work, wish), terminal);
    }
  }
}
