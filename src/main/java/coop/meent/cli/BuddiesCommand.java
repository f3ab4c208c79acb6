package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent buddies …`: buddies, sparring pairs and pods, coffees, and what only those few read.
@Command(name = "buddies", description = "${bundle:cli.buddies}", mixinStandardHelpOptions = true)
final class BuddiesCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    var line =
        new CommandLine(new BuddiesCommand())
            .addSubcommand(new BuddiesListCommand(files, terminal))
            .addSubcommand(new BuddiesOpenCommand(files, terminal))
            .addSubcommand(new BuddiesRoundCommand(files, terminal))
            .addSubcommand(new BuddiesAskCommand(files, terminal))
            .addSubcommand(new BuddiesCoffeeCommand(files, terminal, clock))
            .addSubcommand(new BuddiesCallCommand(files, terminal));
    for (var deed : BuddiesDeedCommand.Deed.values())
      line.addSubcommand(deed.word(), new BuddiesDeedCommand(deed, files, terminal));
    return line;
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
