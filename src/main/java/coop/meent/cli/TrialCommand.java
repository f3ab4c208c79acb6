package coop.meent.cli;

import coop.meent.member.EventKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent member trial FILE WHO`: an applicant comes to try working together.
@Command(
    name = "trial",
    description = "${bundle:cli.member.trial}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class TrialCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private MembershipDeed common;

  @Option(names = "--until", paramLabel = "DATE", description = "${bundle:cli.member.trial.until}")
  private @Nullable LocalDate until;

  TrialCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var today = LocalDate.now(clock);
    try (var services = files.open(common.file())) {
      var who = common.who(services, today).id();
      var outcome =
          services
              .memberships()
              .startTrial(who, common.day(today), Optional.ofNullable(until), common.grounds());
      return common.answer(outcome, EventKind.TRIAL, services, terminal);
    }
  }
}
