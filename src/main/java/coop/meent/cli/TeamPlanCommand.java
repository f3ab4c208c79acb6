package coop.meent.cli;

import coop.meent.member.Member;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--weeks", paramLabel = "N", description = "${bundle:cli.team.plan.weeks}")
  private int weeks = 13;

  @Mixin private Shape shape;

  TeamPlanCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var plan = services.proposals().plan(weeks);
      var listing =
          new Listing("member", "week", "planned", "offered", "told", "tentative", "most");
      for (var member : services.members().members())
        for (var week : plan.said().weeks()) {
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
            "cli.team.double",
            one.in(
                terminal.texts(),
                who -> services.members().member(who).map(Member::name).orElse("?")));
      return doubles.isEmpty() ? Terminal.DONE : Terminal.REFUSED;
    }
  }
}
