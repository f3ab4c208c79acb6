package coop.meent.cli;

import coop.meent.audit.Appointment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent audit appoint FILE NAME --on DATE --decided-by TEXT`: writes down whom the meeting
/// appointed for a year.
@Command(
    name = "appoint",
    description = "${bundle:cli.audit.appoint}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AuditAppointCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private AuditDeed common;

  @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.audit.whom}")
  private String whom;

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DATE",
      description = "${bundle:cli.audit.on}")
  private LocalDate on;

  @Option(
      names = "--decided-by",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.audit.decidedBy}")
  private String decidedBy;

  @Option(names = "--note", paramLabel = "TEXT", description = "${bundle:cli.audit.note}")
  private String note = "";

  @Mixin private Speaker speaker;

  AuditAppointCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var who = new People(services.members()).named(whom).id();
      var how = new Appointment(on, decidedBy, Optional.empty(), note);
      var by = speaker.in(services).id();
      return common.answer(
          services.audits().appoint(common.year(services), who, how, by), services, terminal);
    }
  }
}
