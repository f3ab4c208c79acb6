package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent circle …`: gift circles, and whether they hold.
@Command(name = "circle", description = "${bundle:cli.circle}", mixinStandardHelpOptions = true)
final class CircleCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new CircleCommand())
        .addSubcommand(new CircleNewCommand(files, terminal, clock))
        .addSubcommand(new CircleRulesCommand(files, terminal))
        .addSubcommand(new CircleMemberCommand.Join(files, terminal))
        .addSubcommand(new CircleMemberCommand.Level(files, terminal))
        .addSubcommand(new CircleMemberCommand.Leave(files, terminal, clock))
        .addSubcommand(new CircleDepositCommand(files, terminal, clock))
        .addSubcommand(new CircleMonthCommand(files, terminal, clock))
        .addSubcommand(new CircleYearCommand(files, terminal, clock))
        .addSubcommand(new CircleBackCommand(files, terminal, clock))
        .addSubcommand(new CircleAllianceCommand(files, terminal, clock))
        .addSubcommand(new CircleListCommand(files, terminal, clock))
        .addSubcommand(new CircleStressCommand(files, terminal, clock))
        .addSubcommand(new CircleWhatIfCommand(terminal, clock))
        .addSubcommand(new CircleScenarioCommand(files, terminal, clock))
        .addSubcommand(new CircleSeenCommand(files, terminal))
        .addSubcommand(new CircleFairnessCommand(files, terminal))
        .addSubcommand(new CircleExperienceCommand(terminal))
        .addSubcommand(new CircleTogetherCommand(terminal))
        .addSubcommand(new CirclePresetsCommand(terminal))
        .addSubcommand(new CircleGoldenCommand(terminal))
        .addSubcommand("case", CaseCommand.over(files, terminal, clock));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
