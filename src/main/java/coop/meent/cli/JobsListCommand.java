package coop.meent.cli;

import coop.meent.job.JobStanding;
import coop.meent.work.HoursText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent jobs list FILE`: every job that is done for all; `--bare` those that nobody stands
/// behind, `--ended` also those that ended.
@Command(name = "list", description = "${bundle:cli.jobs.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class JobsListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private JobDeed common;

  @Option(names = "--bare", description = "${bundle:cli.jobs.bare}")
  private boolean isBare;

  @Option(names = "--ended", description = "${bundle:cli.jobs.ended}")
  private boolean withEnded;

  JobsListCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var listing =
          new Listing(
              "job", "name", "owner", "successor", "until", "hours", "agreedHours", "per", "state");
      for (var one : services.jobs().jobs()) {
        if (one.end().isPresent() && !withEnded) continue;
        if (!isBare || one.state().isBare()) add(listing, one, services);
      }
      common.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private void add(Listing listing, JobStanding one, Services services) {
    boolean isCode = common.isForPrograms();
    var texts = terminal.texts();
    listing.row(
        JobDeed.code(one),
        one.text().name(),
        ExchangeDeed.name(services, one.owner()),
        one.successor().map(who -> ExchangeDeed.name(services, who)),
        one.end().map(word -> word.on()).or(one::until),
        HoursText.shown(one.load().used()),
        HoursText.shown(one.load().budget()),
        isCode ? one.text().rhythm().name() : texts.get("job.rhythm." + one.text().rhythm()),
        isCode ? one.state().name() : one.state().in(texts));
  }
}
