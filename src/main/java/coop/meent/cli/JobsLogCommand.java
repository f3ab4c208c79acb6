package coop.meent.cli;

import coop.meent.job.TimeDraft;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent jobs log FILE JOB HOURS`: writes down time that one spent on a job, today unless another
/// day is said.
@Command(name = "log", description = "${bundle:cli.jobs.log}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class JobsLogCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private JobDeed common;

  @Parameters(index = "1", paramLabel = "JOB", description = "${bundle:cli.jobs.job}")
  private String job;

  @Parameters(index = "2", paramLabel = "H:MM", description = "${bundle:cli.jobs.spent}")
  private String hours;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.jobs.on}")
  private @Nullable LocalDate on;

  @Option(names = "--what", paramLabel = "TEXT", description = "${bundle:cli.jobs.what}")
  private String what = "";

  @Mixin private Speaker speaker;

  JobsLogCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var me = speaker.in(services).id();
      var day = on == null ? LocalDate.now(clock) : on;
      var draft = new TimeDraft(day, JobDeed.minutes(hours), what);
      var id = JobDeed.job(services, job).job().id();
      return common.answer(services.jobs().spend(id, draft, me), services, terminal);
    }
  }
}
