package coop.meent.cli;

import coop.meent.base.Week;
import coop.meent.team.Seat;
import coop.meent.team.TeamPlan;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent team plan FILE`: who works how much in which week, beside what they told and their own
/// maximum; what was planned twice is named. Status 1 when anything was.
@Command(name = "plan", description = "${bundle:cli.team.plan}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class TeamPlanCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--weeks", paramLabel = "N", description = "${bundle:cli.team.plan.weeks}")
  private int weeks = 13;

  @Mixin private Shape shape;

  TeamPlanCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var all = Week.of(LocalDate.now(clock)).next(weeks);
      var plan = new TeamPlan(services.seats().facts(), services.availability().of(all));
      var listing =
          new Listing("member", "week", "planned", "offered", "told", "tentative", "most");
      for (var member : services.members().members())
        for (var week : all) {
          var load = plan.of(member.id(), week);
          if (load.planned() + load.offered() == 0) continue;
          listing.row(
              member.name(),
              week.toString(),
              load.planned(),
              load.offered(),
              load.told(),
              load.tentative(),
              load.most());
        }
      shape.print(listing, terminal);
      var doubles = plan.doubles();
      for (var one : doubles)
        terminal.remark(
            one.members().size() > 1 ? "team.double.seat" : "team.double.person",
            one.members().stream()
                .map(who -> services.members().member(who).map(m -> m.name()).orElse("?"))
                .collect(Collectors.joining(", ")),
            one.seats().stream().map(Seat::name).collect(Collectors.joining(", ")),
            one.week().toString(),
            one.hours(),
            one.most());
      return doubles.isEmpty() ? Terminal.DONE : Terminal.REFUSED;
    }
  }
}
