package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent pay …`: what the cooperative pays.
@Command(name = "pay", description = "${bundle:cli.pay}", mixinStandardHelpOptions = true)
final class PayCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new PayCommand())
        .addSubcommand(new PayListCommand(files, terminal))
        .addSubcommand(new PayNewCommand(files, terminal, clock))
        .addSubcommand(new PayShowCommand(files, terminal))
        .addSubcommand(new PayApproveCommand(files, terminal))
        .addSubcommand(new PayExportCommand(files, terminal))
        .addSubcommand(new PaySentCommand(files, terminal))
        .addSubcommand(new PayWithdrawCommand(files, terminal))
        .addSubcommand(new PayIbanCommand(files, terminal));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
