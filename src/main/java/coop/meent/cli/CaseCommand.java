package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent circle case …`: ill, how much, from when, and who agrees.
@Command(name = "case", description = "${bundle:cli.case}", mixinStandardHelpOptions = true)
final class CaseCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    var cases = new CommandLine(new CaseCommand());
    CaseReportCommand.addTo(cases, files, terminal, clock);
    return cases
        .addSubcommand(new CaseBetterCommand(files, terminal, clock))
        .addSubcommand(new CaseConfirmCommand(files, terminal))
        .addSubcommand(new CaseDeclineCommand(files, terminal))
        .addSubcommand(new CaseAppealCommand(files, terminal, clock))
        .addSubcommand(new CaseListCommand(files, terminal))
        .addSubcommand(new CaseAbsencesCommand(files, terminal, clock))
        .addSubcommand(new CaseShareCommand(files, terminal))
        .addSubcommand(new CaseLetterCommand(files, terminal))
        .addSubcommand(new CaseClearCommand(files, terminal));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
