package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent circle …`: gift circles, and whether they hold.
@Command(name = "circle", description = "${bundle:cli.circle}", mixinStandardHelpOptions = true)
final class CircleCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Terminal terminal, Clock clock) {
    return new CommandLine(new CircleCommand())
        .addSubcommand(new CircleStressCommand(terminal))
        .addSubcommand(new CircleWhatIfCommand(terminal, clock))
        .addSubcommand(new CircleExperienceCommand(terminal))
        .addSubcommand(new CircleTogetherCommand(terminal))
        .addSubcommand(new CirclePresetsCommand(terminal))
        .addSubcommand(new CircleGoldenCommand(terminal));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
