package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.client.RelationOutcome;
import coop.meent.work.Client;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What commands on one relation have in common.
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class RelationDeed {

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "CLIENT", description = "${bundle:cli.relation.client}")
  private String client;

  @Option(names = "--as", paramLabel = "WHO", description = "${bundle:cli.skills.as}")
  private @Nullable String as;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.skills.on}")
  private @Nullable LocalDate on;

  Path file() {
    return file;
  }

  Client client(Services services) {
    return new InvoiceLookup(services).client(client);
  }

  MemberId by(Services services) {
    return SkillDeed.by(services, as);
  }

  LocalDate day(LocalDate today) {
    return on == null ? today : on;
  }

  static int answer(RelationOutcome outcome, Client client, Terminal terminal) {
    var refusal = RelationOutcome.refusal(outcome);
    if (refusal.isPresent()) return terminal.refused(refusal.get());
    terminal.say("cli.relation.kept", client.name());
    return Terminal.DONE;
  }
}
