package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent cover …`: insurance that the cooperative buys together, and the members' pot for the
/// deductible.
@Command(name = "cover", description = "${bundle:cli.cover}", mixinStandardHelpOptions = true)
final class CoverCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new CoverCommand())
        .addSubcommand(new CoverListCommand(files, terminal, clock))
        .addSubcommand(new CoverAddCommand(files, terminal, clock))
        .addSubcommand(new CoverTermsCommand(files, terminal, clock))
        .addSubcommand(new CoverInsureCommand(files, terminal, clock))
        .addSubcommand(new CoverEndCommand(files, terminal, clock))
        .addSubcommand(new CoverSharesCommand(files, terminal, clock))
        .addSubcommand(new CoverPotCommand(files, terminal, clock))
        .addSubcommand(new CoverDamageCommand(files, terminal, clock))
        .addSubcommand(new CoverPayCommand(files, terminal, clock));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
