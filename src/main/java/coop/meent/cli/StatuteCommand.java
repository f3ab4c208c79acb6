package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent statute …`: the rules of the cooperative as data.
@Command(name = "statute", description = "${bundle:cli.statute}", mixinStandardHelpOptions = true)
final class StatuteCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new StatuteCommand())
        .addSubcommand(new StatuteListCommand(files, terminal, clock))
        .addSubcommand(new StatuteSetCommand(files, terminal, clock))
        .addSubcommand(new StatuteTakeOverCommand(files, terminal, clock))
        .addSubcommand(new StatuteToldCommand(files, terminal, clock));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
