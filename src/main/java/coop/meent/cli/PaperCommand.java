package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent paper …`: papers between a member and the office, and notes of one's own.
@Command(name = "paper", description = "${bundle:cli.paper}", mixinStandardHelpOptions = true)
final class PaperCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new PaperCommand())
        .addSubcommand(new PaperListCommand(files, terminal))
        .addSubcommand(new PaperShowCommand(files, terminal, clock))
        .addSubcommand(new PaperAddCommand(files, terminal, clock))
        .addSubcommand(new PaperWithdrawCommand(files, terminal));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
