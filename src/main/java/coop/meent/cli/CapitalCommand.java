package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent capital …`: what members put into the cooperative.
@Command(name = "capital", description = "${bundle:cli.capital}", mixinStandardHelpOptions = true)
final class CapitalCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new CapitalCommand())
        .addSubcommand(new CapitalListCommand(files, terminal, clock))
        .addSubcommand(new CapitalAskCommand(files, terminal, clock))
        .addSubcommand(new CapitalPaidCommand(files, terminal, clock))
        .addSubcommand(new CapitalPayOutCommand(files, terminal, clock))
        .addSubcommand(new CapitalTakeOverCommand(files, terminal))
        .addSubcommand(new CertificateCommand(files, terminal, clock));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
