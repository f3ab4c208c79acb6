package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.statute.Consent;
import coop.meent.statute.ConsentOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent member consent FILE WHO`: notes what a member agrees to, or that it is taken back.
@Command(
    name = "consent",
    description = "${bundle:cli.member.consent}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class ConsentCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private MembershipDeed common;

  @Option(names = "--to", description = "${bundle:cli.member.consent.to}")
  private Consent.Purpose purpose = Consent.Purpose.E_NOTICE;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "${bundle:cli.member.consent.until}")
  private @Nullable LocalDate until;

  @Option(names = "--withdraw", description = "${bundle:cli.member.consent.withdraw}")
  private boolean isWithdrawn;

  ConsentCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var today = LocalDate.now(clock);
    try (var services = files.open(common.file())) {
      var who = common.who(services, today);
      var outcome =
          services
              .statutes()
              .consent(
                  who.id(),
                  purpose,
                  !isWithdrawn,
                  common.day(today),
                  Optional.ofNullable(until),
                  common.grounds().proof());
      return switch (outcome) {
        case ConsentOutcome.Saved _ -> {
          var key = isWithdrawn ? "cli.member.consent.withdrawn" : "cli.member.consent.done";
          terminal.say(key, who.name(), terminal.texts().get("statute.consent." + purpose.name()));
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }
}
