package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent profit …`: dividing the profit of a year.
@Command(name = "profit", description = "${bundle:cli.profit}", mixinStandardHelpOptions = true)
final class ProfitCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new ProfitCommand())
        .addSubcommand(new ProfitShowCommand(files, terminal, clock))
        .addSubcommand(new ProfitHoursCommand(files, terminal, clock))
        .addSubcommand(new ProfitProposeCommand(files, terminal, clock))
        .addSubcommand(new ProfitBookCommand(files, terminal, clock))
        .addSubcommand(new ProfitTakeBackCommand(files, terminal, clock));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
