package coop.meent.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent exchange sisters …`: other cooperatives, and letters to and from them.
@Command(name = "sisters", description = "${bundle:cli.sisters}", mixinStandardHelpOptions = true)
final class SistersCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal) {
    return new CommandLine(new SistersCommand())
        .addSubcommand(new SistersListCommand(files, terminal))
        .addSubcommand(new SistersIntroduceCommand(files, terminal))
        .addSubcommand(new SistersReadCommand(files, terminal))
        .addSubcommand(new SistersConfirmCommand(files, terminal))
        .addSubcommand(new SistersRevokeCommand(files, terminal))
        .addSubcommand(new SistersConsentCommand(files, terminal))
        .addSubcommand(new SistersOfferCommand(files, terminal))
        .addSubcommand(new SistersAskCommand(files, terminal))
        .addSubcommand(new SistersAnswerCommand(files, terminal))
        .addSubcommand(new SistersReplyCommand(files, terminal));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
