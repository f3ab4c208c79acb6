package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent asset …`: the register of assets, and writing them off.
@Command(name = "asset", description = "${bundle:cli.asset}", mixinStandardHelpOptions = true)
final class AssetCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new AssetCommand())
        .addSubcommand(new AssetAddCommand(files, terminal))
        .addSubcommand(new SpreadListCommand(files, terminal, true))
        .addSubcommand(new SpreadBookCommand(files, terminal, true))
        .addSubcommand(new AssetEstimateCommand(files, terminal))
        .addSubcommand(new AssetValueCommand(files, terminal, clock))
        .addSubcommand(new AssetSellCommand(files, terminal, clock))
        .addSubcommand(new SpreadRemoveCommand(files, terminal, true));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
