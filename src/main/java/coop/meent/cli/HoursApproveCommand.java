package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.Week;
import coop.meent.work.ApprovalOutcome;
import coop.meent.work.HoursText;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent hours approve FILE` lists the weeks that wait for somebody's yes; with a member says yes
/// to one of them, or takes that back.
@Command(
    name = "approve",
    description = "${bundle:cli.hours.approve}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class HoursApproveCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "WHO",
      description = "${bundle:cli.capital.who}")
  private @Nullable String who;

  @Option(names = "--week", paramLabel = "WEEK", description = "${bundle:cli.hours.approve.week}")
  private @Nullable String week;

  @Option(names = "--take-back", description = "${bundle:cli.hours.approve.takeBack}")
  private boolean isTakenBack;

  @Option(names = "--as", paramLabel = "WHO", description = "${bundle:cli.skills.as}")
  private @Nullable String as;

  @Mixin private Shape shape;

  HoursApproveCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (who == null) return list();
    var day = week == null ? LocalDate.now(clock).minusWeeks(1) : week(week);
    try (var services = files.open(file)) {
      var member = new People(services.members()).named(who).id();
      var by = SkillDeed.by(services, as);
      var outcome =
          isTakenBack
              ? services.hours().takeBackApproval(member, day, by)
              : services.hours().approve(member, day, by);
      return switch (outcome) {
        case ApprovalOutcome.Approved done -> {
          terminal.say(
              isTakenBack ? "cli.hours.approve.back" : "cli.hours.approve.done",
              HoursText.shown(done.minutes()),
              Week.of(day));
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  private static LocalDate week(String typed) {
    return SpanWords.week(typed).monday();
  }

  private int list() {
    try (var services = files.openForReading(file)) {
      var listing = new Listing("week", "member", "time", "billable");
      for (var one : services.hours().toApprove())
        listing.row(
            Week.of(one.days().from()),
            services.members().member(one.member()).map(found -> found.name()).orElse("?"),
            HoursText.shown(one.minutes()),
            HoursText.shown(one.billable()));
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }
}
