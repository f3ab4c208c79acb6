package coop.meent.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent audit end FILE NAME --reason TEXT`: somebody is in the committee of a year no more.
@Command(name = "end", description = "${bundle:cli.audit.end}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AuditEndCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private AuditDeed common;

  @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.audit.whom}")
  private String whom;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.audit.reason}")
  private String reason;

  @Mixin private Speaker speaker;

  AuditEndCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var who = new People(services.members()).named(whom).id();
      var by = speaker.in(services).id();
      return common.answer(
          services.audits().end(common.year(services), who, reason, by), services, terminal);
    }
  }
}
