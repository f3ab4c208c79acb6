package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent knowledge …`: what members write down for each other.
@Command(
    name = "knowledge",
    description = "${bundle:cli.knowledge}",
    mixinStandardHelpOptions = true)
final class KnowledgeCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    var line =
        new CommandLine(new KnowledgeCommand())
            .addSubcommand(new KnowledgeListCommand(files, terminal))
            .addSubcommand(new KnowledgeShowCommand(files, terminal))
            .addSubcommand(new KnowledgeWriteCommand(files, terminal, clock));
    for (var deed : KnowledgeDeedCommand.Deed.values())
      line.addSubcommand(deed.word(), new KnowledgeDeedCommand(deed, files, terminal));
    return line;
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
