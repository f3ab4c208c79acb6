package coop.meent.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent audit …`: the audit committee, its sample, its questions, and what it states. Audit files
/// for the tax office are under `meent export` and `meent xaf`.
@Command(name = "audit", description = "${bundle:cli.audit}", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal) {
    var line =
        new CommandLine(new AuditCommand())
            .addSubcommand(new AuditShowCommand(files, terminal))
            .addSubcommand(new AuditSampleCommand(files, terminal))
            .addSubcommand(new AuditQuestionsCommand(files, terminal))
            .addSubcommand(new AuditAppointCommand(files, terminal))
            .addSubcommand(new AuditEndCommand(files, terminal))
            .addSubcommand(new AuditDrawCommand(files, terminal))
            .addSubcommand(new AuditMarkCommand(files, terminal))
            .addSubcommand(new AuditAskCommand(files, terminal))
            .addSubcommand(new AuditSignCommand(files, terminal));
    for (var said : AuditReplyCommand.Said.values())
      line.addSubcommand(said.word(), new AuditReplyCommand(said, files, terminal));
    return line;
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
