package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent fund …`: the solidarity reserve, the guarantee for unpaid invoices and the advance fund.
@Command(name = "fund", description = "${bundle:cli.fund}", mixinStandardHelpOptions = true)
final class FundCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new FundCommand())
        .addSubcommand(new FundListCommand(files, terminal))
        .addSubcommand(new FundShowCommand(files, terminal))
        .addSubcommand(new FundRuleCommand(files, terminal, clock))
        .addSubcommand(new FundFillCommand(files, terminal, clock))
        .addSubcommand(new FundAskCommand(files, terminal))
        .addSubcommand(new FundVoteCommand(files, terminal))
        .addSubcommand(new FundPayCommand(files, terminal, clock))
        .addSubcommand(new FundCollectCommand(files, terminal));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
