package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent cost …`: costs that members share by a key fixed beforehand.
@Command(name = "cost", description = "${bundle:cli.cost}", mixinStandardHelpOptions = true)
final class CostCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new CostCommand())
        .addSubcommand(new CostListCommand(files, terminal))
        .addSubcommand(new CostPoolCommand(files, terminal))
        .addSubcommand(new CostKeyCommand(files, terminal, clock))
        .addSubcommand(new CostPreviewCommand(files, terminal))
        .addSubcommand(new CostRunCommand(files, terminal))
        .addSubcommand(new CostCorrectCommand(files, terminal))
        .addSubcommand(new CostTakeBackCommand(files, terminal))
        .addSubcommand(new CostSharesCommand(files, terminal));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
