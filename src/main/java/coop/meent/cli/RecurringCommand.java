package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent recurring …`: invoices and entries that come again.
@Command(
    name = "recurring",
    description = "${bundle:cli.recurring}",
    mixinStandardHelpOptions = true)
final class RecurringCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new RecurringCommand())
        .addSubcommand(new RecurringAddCommand(files, terminal))
        .addSubcommand(new RecurringListCommand(files, terminal, clock))
        .addSubcommand(new RecurringMakeCommand(files, terminal))
        .addSubcommand(new RecurringSkipCommand(files, terminal))
        .addSubcommand(new RecurringEndCommand(files, terminal, clock));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
