package coop.meent.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent team offer FILE ASSIGNMENT SEAT WHO`: asks a member for a seat; with `--yes` or `--no`
/// notes the answer, with `--place` puts whoever said yes in it, with `--release` frees it.
@Command(name = "offer", description = "${bundle:cli.team.offer}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class TeamOfferCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "ASSIGNMENT", description = "${bundle:cli.team.forWork}")
  private String assignment;

  @Parameters(index = "2", paramLabel = "SEAT", description = "${bundle:cli.team.theSeat}")
  private String seat;

  @Parameters(index = "3", paramLabel = "WHO", description = "${bundle:cli.capital.who}")
  private String who;

  @ArgGroup private What what = new What();

  private static final class What {
    @Option(names = "--yes", description = "${bundle:cli.team.offer.yes}")
    private boolean isYes;

    @Option(names = "--no", description = "${bundle:cli.team.offer.no}")
    private boolean isNo;

    @Option(names = "--place", description = "${bundle:cli.team.offer.place}")
    private boolean isPlaced;

    @Option(names = "--release", description = "${bundle:cli.team.offer.release}")
    private boolean isReleased;
  }

  TeamOfferCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var work = new Lookup(services).assignment(assignment);
      var id = TeamSeatCommand.named(services.seats().facts(), work, seat).id();
      var member = new People(services.members()).named(who).id();
      var seats = services.seats();
      var outcome =
          what.isYes || what.isNo
              ? seats.answer(id, member, what.isYes)
              : what.isPlaced
                  ? seats.place(id, member)
                  : what.isReleased ? seats.release(id, member) : seats.offer(id, member);
      return TeamSeatCommand.answer(outcome, terminal);
    }
  }
}
