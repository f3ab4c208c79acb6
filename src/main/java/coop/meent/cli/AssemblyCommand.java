package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent assembly …`: meetings, agendas, votes and what came of them.
@Command(name = "assembly", description = "${bundle:cli.assembly}", mixinStandardHelpOptions = true)
final class AssemblyCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new AssemblyCommand())
        .addSubcommand(new AssemblyListCommand(files, terminal, clock))
        .addSubcommand(new AssemblyNewCommand(files, terminal, clock))
        .addSubcommand(new AssemblyAgendaCommand(files, terminal, clock))
        .addSubcommand(new AssemblyNoticeCommand(files, terminal, clock))
        .addSubcommand(new AssemblyAttendCommand(files, terminal, clock))
        .addSubcommand(new AssemblyProxyCommand(files, terminal, clock))
        .addSubcommand(new AssemblyInterestCommand(files, terminal, clock))
        .addSubcommand(new AssemblyVoteCommand(files, terminal, clock))
        .addSubcommand(new AssemblySecretCommand(files, terminal))
        .addSubcommand(new AssemblyTellCommand(files, terminal, clock))
        .addSubcommand(new AssemblyCloseCommand(files, terminal))
        .addSubcommand(new AssemblyResultCommand(files, terminal))
        .addSubcommand(new AssemblyCarryOutCommand(files, terminal))
        .addSubcommand(new AssemblyMinutesCommand(files, terminal));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
