package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import coop.meent.job.JobOutcome;
import coop.meent.job.JobStanding;
import coop.meent.job.JobTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent jobs ask FILE JOB --to NAME`, and what else is said of a job that is there: who comes
/// after, until when, that it passes, how far its owner may go, that it ends.
@Command(description = "${bundle:cli.jobs.deed}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class JobsDeedCommand implements Callable<Integer> {

  enum Deed {
    ASK,
    AGREE,
    DECLINE,
    PLAN,
    GIVE,
    TAKE,
    GRANT,
    BACK,
    END;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Deed deed;
  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private JobDeed common;

  @Parameters(index = "1", paramLabel = "JOB", description = "${bundle:cli.jobs.job}")
  private String job;

  @Option(names = "--to", paramLabel = "NAME", description = "${bundle:cli.jobs.to}")
  private String whom = "";

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.jobs.day}")
  private @Nullable LocalDate on;

  @Option(names = "--time", paramLabel = "CODE", description = "${bundle:cli.jobs.time}")
  private String time = "";

  @Option(names = "--words", paramLabel = "TEXT", description = "${bundle:cli.jobs.words}")
  private String words = "";

  @Mixin private Speaker speaker;

  JobsDeedCommand(Deed deed, Files files, Terminal terminal, Clock clock) {
    this.deed = deed;
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var me = speaker.in(services).id();
      var outcome = act(services, JobDeed.job(services, job), me);
      return common.answer(outcome, services, terminal);
    }
  }

  private JobOutcome act(Services services, JobStanding one, MemberId by) {
    var jobs = services.jobs();
    var id = one.job().id();
    var day = on == null ? LocalDate.now(clock) : on;
    return switch (deed) {
      case ASK -> jobs.ask(id, new People(services.members()).named(whom).id(), by);
      case AGREE -> jobs.agree(id, by);
      case DECLINE -> jobs.decline(id, by);
      case PLAN -> jobs.plan(id, day, by);
      case GIVE -> jobs.give(id, by);
      case TAKE -> jobs.take(id, by);
      case GRANT -> jobs.grant(id, by);
      case BACK -> jobs.takeBack(time(one).id(), by);
      case END -> jobs.end(id, day, words, by);
    };
  }

  private JobTime time(JobStanding one) {
    return one.job().standing().stream()
        .filter(it -> JobDeed.code(it).equalsIgnoreCase(time.strip()))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new JobOutcome.NoSuchTime(time)));
  }
}
