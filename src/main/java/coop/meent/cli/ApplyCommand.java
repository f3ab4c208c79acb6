package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.member.Applicant;
import coop.meent.member.EventKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent member apply FILE NAME`: somebody asks to become a member.
@Command(
    name = "apply",
    description = "${bundle:cli.member.apply}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class ApplyCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private MembershipDeed common;

  @Option(names = "--trade", description = "${bundle:cli.member.trade}")
  private @Nullable String trade;

  @Option(names = "--email", description = "${bundle:cli.member.email}")
  private @Nullable String email;

  @Option(names = "--town", description = "${bundle:cli.member.town}")
  private @Nullable String town;

  ApplyCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var draft =
        new Applicant(
            new MemberId(new UUID(0, 0)),
            common.word(),
            Optional.ofNullable(trade),
            Optional.ofNullable(email),
            Optional.ofNullable(town));
    try (var services = files.open(common.file())) {
      var day = common.day(LocalDate.now(clock));
      var outcome = services.memberships().apply(draft, day, common.grounds());
      return common.answer(outcome, EventKind.APPLIED, services, terminal);
    }
  }
}
