package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent collect …`: what the cooperative collects by direct debit.
@Command(name = "collect", description = "${bundle:cli.collect}", mixinStandardHelpOptions = true)
final class CollectCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new CollectCommand())
        .addSubcommand(new CollectCreditorCommand(files, terminal))
        .addSubcommand(new CollectMandatesCommand(files, terminal, clock))
        .addSubcommand(new CollectMandateCommand(files, terminal, clock))
        .addSubcommand(new CollectAmendCommand(files, terminal, clock))
        .addSubcommand(new CollectRevokeCommand(files, terminal, clock))
        .addSubcommand(new CollectListCommand(files, terminal))
        .addSubcommand(new CollectNewCommand(files, terminal))
        .addSubcommand(new CollectShowCommand(files, terminal))
        .addSubcommand(new CollectNoticeCommand(files, terminal))
        .addSubcommand(new CollectToldCommand(files, terminal, clock))
        .addSubcommand(new CollectApproveCommand(files, terminal))
        .addSubcommand(new CollectExportCommand(files, terminal))
        .addSubcommand(new CollectSentCommand(files, terminal))
        .addSubcommand(new CollectReturnedCommand(files, terminal))
        .addSubcommand(new CollectWithdrawCommand(files, terminal));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
