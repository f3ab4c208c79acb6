package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent year …`: the end of a book's year.
@Command(name = "year", description = "${bundle:cli.year}", mixinStandardHelpOptions = true)
final class YearCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new YearCommand())
        .addSubcommand(new YearListCommand(files, terminal, clock))
        .addSubcommand(new YearCloseCommand(files, terminal, clock))
        .addSubcommand(new YearReopenCommand(files, terminal, clock))
        .addSubcommand(new YearPackCommand(files, terminal, clock));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
