package coop.meent.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent xaf …`: audit files as files, without any books.
@Command(name = "xaf", description = "${bundle:cli.xaf}", mixinStandardHelpOptions = true)
final class XafCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Terminal terminal) {
    return new CommandLine(new XafCommand()).addSubcommand(new XafCheckCommand(terminal));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
