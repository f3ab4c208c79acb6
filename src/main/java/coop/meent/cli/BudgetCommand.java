package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent budget …`: what a year is expected to bring, and how it goes. Budgets to learn with are
/// under `meent development`.
@Command(name = "budget", description = "${bundle:cli.budget}", mixinStandardHelpOptions = true)
final class BudgetCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new BudgetCommand())
        .addSubcommand(new BudgetShowCommand(files, terminal, clock))
        .addSubcommand(new BudgetSetCommand(files, terminal, clock))
        .addSubcommand(new BudgetRemoveCommand(files, terminal, clock))
        .addSubcommand(new BudgetBeginCommand(files, terminal, clock))
        .addSubcommand(new BudgetDecideCommand(files, terminal, clock))
        .addSubcommand(new BudgetBackCommand(files, terminal, clock))
        .addSubcommand(new BudgetListCommand(files, terminal))
        .addSubcommand(new BudgetImportCommand(files, terminal, clock))
        .addSubcommand(new BudgetExportCommand(files, terminal, clock));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
