package coop.meent.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent ubl …`: electronic invoices as files, without any books.
@Command(name = "ubl", description = "${bundle:cli.ubl}", mixinStandardHelpOptions = true)
final class UblCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Terminal terminal) {
    return new CommandLine(new UblCommand()).addSubcommand(new UblCheckCommand(terminal));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
