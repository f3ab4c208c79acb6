package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.work.HoursDraft;
import coop.meent.work.HoursOutcome;
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

/// `meent hours log FILE ASSIGNMENT 1:30`: logs hours of whoever says so, or of somebody else by
/// the treasurer.
@Command(name = "log", description = "${bundle:cli.hours.log}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class HoursLogCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1",
      paramLabel = "ASSIGNMENT",
      description = "${bundle:cli.hours.assignment}")
  private String assignment;

  @Parameters(index = "2", paramLabel = "TIME", description = "${bundle:cli.hours.time}")
  private String time;

  @Option(names = "--date", description = "${bundle:cli.hours.date}")
  private @Nullable LocalDate date;

  @Option(names = "--text", description = "${bundle:cli.hours.text}")
  private String text = "";

  @Option(names = "--member", paramLabel = "NAME", description = "${bundle:cli.hours.member}")
  private @Nullable String member;

  @Option(names = "--not-billable", description = "${bundle:cli.hours.notBillable}")
  private boolean isOurs;

  @Mixin private Speaker speaker = new Speaker();

  HoursLogCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    int minutes =
        HoursText.read(time)
            .orElseThrow(() -> new RefusedException(new InvoiceRefusal.NotATime(time)));
    try (var services = files.open(file)) {
      var who = speaker.in(services);
      var whose = member == null ? who : new People(services.members()).named(member);
      var job = new Lookup(services).assignment(assignment);
      var draft =
          new HoursDraft(
              whose.id(),
              job.id(),
              date == null ? LocalDate.now(clock) : date,
              minutes,
              text,
              !isOurs);
      return switch (services.hours().log(draft, who.id())) {
        case HoursOutcome.Logged(var hours, var _) -> {
          terminal.say(
              "cli.hours.logged", HoursText.shown(hours.minutes()), job.name(), hours.date());
          yield Terminal.DONE;
        }
        case HoursOutcome.TakenBack _ -> Terminal.DONE;
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }
}
