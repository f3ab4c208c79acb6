package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent vault …`: what concerns the vault as a whole.
@Command(name = "vault", description = "${bundle:cli.vault}", mixinStandardHelpOptions = true)
final class VaultCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new VaultCommand())
        .addSubcommand(new VaultFoundCommand(files, terminal))
        .addSubcommand(new VaultVerifyCommand(files, terminal))
        .addSubcommand(new VaultPassphraseCommand(files, terminal))
        .addSubcommand(new VaultRecoveryCommand(files, terminal))
        .addSubcommand(new VaultCheckpointCommand(files, terminal))
        .addSubcommand(new VaultLogCommand(files, terminal, clock))
        .addSubcommand(new VaultTroubleCommand(terminal));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
