package coop.meent.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent assembly attend FILE WHICH WHO…`: notes who came, or went.
@Command(
    name = "attend",
    description = "${bundle:cli.assembly.attend}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AssemblyAttendCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private AssemblyDeed common;

  @Parameters(
      index = "2..*",
      arity = "1..*",
      paramLabel = "WHO",
      description = "${bundle:cli.assembly.who}")
  private List<String> who;

  @Option(names = "--left", description = "${bundle:cli.assembly.left}")
  private boolean isGone;

  AssemblyAttendCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var today = LocalDate.now(clock);
    try (var services = files.open(common.file())) {
      var sitting = common.sitting(services);
      int status = Terminal.DONE;
      for (var word : who) {
        var member = AssemblyDeed.who(services, word, today);
        var outcome = services.voting().attend(sitting.assembly().id(), member, !isGone);
        var key = isGone ? "assembly.there.went" : "assembly.there.came";
        status = Math.max(status, common.answer(outcome, terminal, key, sitting.name(member)));
      }
      return status;
    }
  }
}
