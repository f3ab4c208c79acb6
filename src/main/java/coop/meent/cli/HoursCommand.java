package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent hours …`: hours on assignments, logged and listed.
@Command(name = "hours", description = "${bundle:cli.hours}", mixinStandardHelpOptions = true)
final class HoursCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new HoursCommand())
        .addSubcommand(new HoursLogCommand(files, terminal, clock))
        .addSubcommand(new HoursApproveCommand(files, terminal, clock))
        .addSubcommand(new HoursListCommand(files, terminal, clock));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
