package coop.meent.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent receipt …`: the files of receipts on this laptop and in the vault.
@Command(name = "receipt", description = "${bundle:cli.receipt}", mixinStandardHelpOptions = true)
final class ReceiptCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal) {
    return new CommandLine(new ReceiptCommand())
        .addSubcommand(new ReceiptListCommand(files, terminal))
        .addSubcommand(new ReceiptFetchCommand(files, terminal))
        .addSubcommand(new ReceiptQuietCommand(files, terminal))
        .addSubcommand(new ReceiptRemoveCommand(files, terminal));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
