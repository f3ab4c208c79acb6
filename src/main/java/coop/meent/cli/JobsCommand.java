package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent jobs …`: what members do for all, who owns it, and the time it takes.
@Command(name = "jobs", description = "${bundle:cli.jobs}", mixinStandardHelpOptions = true)
final class JobsCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    var line =
        new CommandLine(new JobsCommand())
            .addSubcommand(new JobsListCommand(files, terminal))
            .addSubcommand(new JobsShowCommand(files, terminal))
            .addSubcommand(new JobsWriteCommand(files, terminal))
            .addSubcommand(new JobsLogCommand(files, terminal, clock))
            .addSubcommand(new SavedCommand(files, terminal, clock))
            .addSubcommand(new PriceCommand(files, terminal, clock));
    for (var deed : JobsDeedCommand.Deed.values())
      line.addSubcommand(deed.word(), new JobsDeedCommand(deed, files, terminal, clock));
    return line;
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
