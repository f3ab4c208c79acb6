package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent development …`: budgets to learn with, and what members ask of them.
@Command(
    name = "development",
    description = "${bundle:cli.development}",
    mixinStandardHelpOptions = true)
final class DevelopmentCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new DevelopmentCommand())
        .addSubcommand(new DevelopmentListCommand(files, terminal))
        .addSubcommand(new DevelopmentShowCommand(files, terminal, clock))
        .addSubcommand(new DevelopmentRuleCommand(files, terminal, clock))
        .addSubcommand(new DevelopmentAskCommand(files, terminal, clock))
        .addSubcommand(new DevelopmentAnswerCommand(files, terminal))
        .addSubcommand(new DevelopmentPayCommand(files, terminal))
        .addSubcommand(new DevelopmentGiveCommand(files, terminal))
        .addSubcommand(new DevelopmentGiftsCommand(files, terminal))
        .addSubcommand(new DevelopmentKindCommand(files, terminal, clock))
        .addSubcommand(new DevelopmentRepaymentCommand(files, terminal, clock))
        .addSubcommand(new DevelopmentLearnedCommand(files, terminal, clock))
        .addSubcommand(new DevelopmentRoundCommand(files, terminal, clock))
        .addSubcommand(new DevelopmentTeachCommand(files, terminal, clock))
        .addSubcommand(new DevelopmentGapsCommand(files, terminal))
        .addSubcommand(new DevelopmentYearCommand(files, terminal, clock));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
