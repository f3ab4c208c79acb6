package coop.meent.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent audit mark FILE ENTRY`: an entry of the sample is in order; `--seen` where it is only
/// looked at.
@Command(name = "mark", description = "${bundle:cli.audit.mark}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AuditMarkCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private AuditDeed common;

  @Parameters(index = "1", paramLabel = "ENTRY", description = "${bundle:cli.audit.entry}")
  private String entry;

  @Option(names = "--seen", description = "${bundle:cli.audit.seen}")
  private boolean isSeen;

  @Mixin private Speaker speaker;

  AuditMarkCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      int year = common.year(services);
      var look = AuditDeed.look(services.audits().standing(year), entry);
      var by = speaker.in(services).id();
      return common.answer(
          services.audits().mark(year, look.entry().id(), !isSeen, by), services, terminal);
    }
  }
}
