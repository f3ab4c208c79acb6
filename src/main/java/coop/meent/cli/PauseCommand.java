package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.member.EventKind;
import coop.meent.statute.RuleVersion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent member pause FILE WHO`: shows what a pause changes, and begins it.
@Command(
    name = "pause",
    description = "${bundle:cli.member.pause}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class PauseCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private MembershipDeed common;

  @Option(names = "--returns", paramLabel = "DATE", description = "${bundle:cli.member.returns}")
  private @Nullable LocalDate returns;

  @Option(names = "--dry-run", description = "${bundle:cli.member.pause.dry}")
  private boolean isDryRun;

  PauseCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var today = LocalDate.now(clock);
    try (var services =
        isDryRun ? files.openForReading(common.file()) : files.open(common.file())) {
      var who = common.who(services, today).id();
      var from = common.day(today);
      var back = Optional.ofNullable(returns);
      if (isDryRun) return effects(services, who, from, back);
      var outcome = services.memberships().pause(who, from, back, common.grounds());
      return common.answer(outcome, EventKind.PAUSED, services, terminal);
    }
  }

  private int effects(Services services, MemberId who, LocalDate from, Optional<LocalDate> back) {
    var listing = new Listing("effect", "article");
    for (var effect : services.memberships().effects(who, from, back))
      listing.row(effect.words().in(terminal.texts()), effect.by().map(RuleVersion::article));
    common.shape().print(listing, terminal);
    return Terminal.DONE;
  }
}
