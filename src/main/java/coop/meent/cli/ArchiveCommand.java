package coop.meent.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent archive …`: a year to be kept for as long as the law asks.
@Command(name = "archive", description = "${bundle:cli.archive}", mixinStandardHelpOptions = true)
final class ArchiveCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal) {
    return new CommandLine(new ArchiveCommand())
        .addSubcommand(new ArchiveMakeCommand(files, terminal))
        .addSubcommand(new ArchiveVerifyCommand(terminal));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
