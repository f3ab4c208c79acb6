package coop.meent.cli;

import coop.meent.team.StepKind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent team step FILE ASSIGNMENT STEP`: what happened with the client. A team is proposed once
/// everybody in it said yes.
@Command(name = "step", description = "${bundle:cli.team.step}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class TeamStepCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "ASSIGNMENT", description = "${bundle:cli.team.forWork}")
  private String assignment;

  @Parameters(index = "2", paramLabel = "STEP", description = "${bundle:cli.team.step.kind}")
  private StepKind kind;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.team.step.on}")
  private @Nullable LocalDate on;

  TeamStepCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var work = new Lookup(services).assignment(assignment);
      var day = on == null ? LocalDate.now(clock) : on;
      var outcome = services.seats().step(work.id(), kind, day);
      return TeamSeatCommand.answer(outcome, terminal);
    }
  }
}
