package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.base.Rhythm;
import coop.meent.job.JobStanding;
import coop.meent.job.JobText;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent jobs add FILE NAME --aim TEXT`: lays a job down; `--anew JOB` says of one that is there
/// what it is from now on, and what is not said stays.
@Command(name = "add", description = "${bundle:cli.jobs.add}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class JobsWriteCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private JobDeed common;

  @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.jobs.name}")
  private String name;

  @Option(names = "--aim", paramLabel = "TEXT", description = "${bundle:cli.jobs.aim}")
  private @Nullable String aim;

  @Option(names = "--authority", paramLabel = "TEXT", description = "${bundle:cli.jobs.authority}")
  private @Nullable String authority;

  @Option(names = "--limit", paramLabel = "AMOUNT", description = "${bundle:cli.jobs.limit}")
  private @Nullable Money limit;

  @Option(names = "--hours", paramLabel = "H:MM", description = "${bundle:cli.jobs.budget}")
  private @Nullable String hours;

  @Option(names = "--per", paramLabel = "MONTH|YEAR", description = "${bundle:cli.jobs.per}")
  private @Nullable Rhythm rhythm;

  @Option(names = "--anew", paramLabel = "JOB", description = "${bundle:cli.jobs.anew}")
  private @Nullable String anew;

  @Mixin private Speaker speaker;

  JobsWriteCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var me = speaker.in(services).id();
      var known = Optional.ofNullable(anew).map(code -> JobDeed.job(services, code));
      var text = text(known.map(JobStanding::text));
      var outcome =
          known
              .map(one -> services.jobs().describe(one.job().id(), text, me))
              .orElseGet(() -> services.jobs().layDown(text, me));
      return common.answer(outcome, services, terminal);
    }
  }

  private JobText text(Optional<JobText> before) {
    return new JobText(
        name,
        said(aim, before.map(JobText::aim), ""),
        said(authority, before.map(JobText::authority), ""),
        said(limit, before.map(JobText::limit), Money.ZERO),
        said(
            Optional.ofNullable(hours).map(JobDeed::minutes).orElse(null),
            before.map(JobText::budgetMinutes),
            0),
        said(rhythm, before.map(JobText::rhythm), Rhythm.MONTH));
  }

  private static <T> T said(@Nullable T now, Optional<T> before, T none) {
    return Optional.ofNullable(now).or(() -> before).orElse(none);
  }
}
