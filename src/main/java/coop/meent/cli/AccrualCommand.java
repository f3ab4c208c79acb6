package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent accrual …`: bills and invoices that are about later months too, and bills that a year
/// lacks.
@Command(name = "accrual", description = "${bundle:cli.accrual}", mixinStandardHelpOptions = true)
final class AccrualCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new AccrualCommand())
        .addSubcommand(new AccrualAddCommand(files, terminal))
        .addSubcommand(new SpreadListCommand(files, terminal, false))
        .addSubcommand(new SpreadBookCommand(files, terminal, false))
        .addSubcommand(new AccrualExpectedCommand(files, terminal, clock))
        .addSubcommand(new AccrualAwaitCommand(files, terminal, clock))
        .addSubcommand(new AccrualCameCommand(files, terminal))
        .addSubcommand(new AccrualStopCommand(files, terminal, clock))
        .addSubcommand(new SpreadRemoveCommand(files, terminal, false));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
