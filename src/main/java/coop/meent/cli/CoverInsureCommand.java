package coop.meent.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent cover insure FILE POLICY WHO --on DATE`: a member is insured from a day on, or with
/// `--no-longer` not any more.

@Command(
    name = "insure",
    description = "${bundle:cli.cover.insure}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CoverInsureCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CoverDeed common;

  @Parameters(index = "2", paramLabel = "WHO", description = "${bundle:cli.capital.who}")
  private String who;

  @Option(names = "--no-longer", description = "${bundle:cli.cover.noLonger}")
  private boolean isNoLonger;

  CoverInsureCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var day = common.day(LocalDate.now(clock));
    try (var services = files.open(common.file())) {
      var policy = common.policy(services).policy().id();
      var member = new People(services.members()).named(who).id();
      var outcome =
          isNoLonger
              ? services.cover().release(policy, member, day)
              : services.cover().insure(policy, member, day);
      return common.answer(outcome, terminal);
    }
  }
}
