package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent availability …`: when members can work.
@Command(
    name = "availability",
    description = "${bundle:cli.availability}",
    mixinStandardHelpOptions = true)
final class AvailabilityCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new AvailabilityCommand())
        .addSubcommand(new AvailabilityListCommand(files, terminal, clock))
        .addSubcommand(new AvailabilitySayCommand(files, terminal))
        .addSubcommand(new AvailabilityLimitCommand(files, terminal, clock));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
