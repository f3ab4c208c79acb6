package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent exchange idea …`: whose an idea was, what came of it, and the proof.
@Command(name = "idea", description = "${bundle:cli.idea}", mixinStandardHelpOptions = true)
final class IdeaCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    var line =
        new CommandLine(new IdeaCommand())
            .addSubcommand(new IdeaListCommand(files, terminal))
            .addSubcommand(new IdeaShowCommand(files, terminal))
            .addSubcommand(new IdeaProofCommand(files, terminal, clock))
            .addSubcommand(new IdeaWriteCommand(files, terminal, clock));
    for (var deed : IdeaDeedCommand.Deed.values())
      line.addSubcommand(deed.word(), new IdeaDeedCommand(deed, files, terminal, clock));
    return line;
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
