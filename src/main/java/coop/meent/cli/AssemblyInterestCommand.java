package coop.meent.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent assembly interest FILE WHICH NUMBER WHO`: notes an interest of somebody's own.
@Command(
    name = "interest",
    description = "${bundle:cli.assembly.interest}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AssemblyInterestCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private AssemblyDeed common;

  @Parameters(index = "2", paramLabel = "NUMBER", description = "${bundle:cli.assembly.number}")
  private int number;

  @Parameters(index = "3", paramLabel = "WHO", description = "${bundle:cli.assembly.who}")
  private String who;

  @Option(names = "--none", description = "${bundle:cli.assembly.none}")
  private boolean isNone;

  AssemblyInterestCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var item = AssemblyDeed.item(common.sitting(services), number);
      var member = AssemblyDeed.who(services, who, LocalDate.now(clock));
      return common.answer(
          services.voting().interest(item.id(), member, !isNone),
          terminal,
          "assembly.interest.done");
    }
  }
}
