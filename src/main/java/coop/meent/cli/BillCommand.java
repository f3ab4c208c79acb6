package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent bill …`: bills of suppliers and claims of members, from entering to booked.
@Command(name = "bill", description = "${bundle:cli.bill}", mixinStandardHelpOptions = true)
final class BillCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new BillCommand())
        .addSubcommand(new BillNewCommand(files, terminal, clock))
        .addSubcommand(new BillReadCommand(files, terminal))
        .addSubcommand(new BillClaimCommand(files, terminal, clock))
        .addSubcommand(new BillListCommand(files, terminal, clock))
        .addSubcommand(new BillShowCommand(files, terminal))
        .addSubcommand(new BillApproveCommand(files, terminal))
        .addSubcommand(new BillRefuseCommand(files, terminal))
        .addSubcommand(new BillBookCommand(files, terminal))
        .addSubcommand(new BillTakeBackCommand(files, terminal))
        .addSubcommand(new BillWithdrawCommand(files, terminal))
        .addSubcommand(new BillReceiptCommand(files, terminal));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
