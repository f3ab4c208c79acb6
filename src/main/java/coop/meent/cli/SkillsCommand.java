package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent skills …`: what members can do, what shows it and who confirms it.
@Command(name = "skills", description = "${bundle:cli.skills}", mixinStandardHelpOptions = true)
final class SkillsCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new SkillsCommand())
        .addSubcommand(new SkillsListCommand(files, terminal, clock))
        .addSubcommand(new SkillsAddCommand(files, terminal, clock))
        .addSubcommand(new SkillsImportCommand(files, terminal))
        .addSubcommand(new SkillsSayCommand(files, terminal, clock))
        .addSubcommand(new SkillsEvidenceCommand(files, terminal, clock))
        .addSubcommand(new SkillsConfirmCommand(files, terminal, clock))
        .addSubcommand(new SkillsRareCommand(files, terminal, clock))
        .addSubcommand(new SkillsCvCommand(files, terminal))
        .addSubcommand(new SkillsDebriefCommand(files, terminal));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
