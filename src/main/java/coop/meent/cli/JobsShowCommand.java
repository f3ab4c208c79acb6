package coop.meent.cli;

import coop.meent.base.Texts;
import coop.meent.job.HistoryWords;
import coop.meent.job.JobFact;
import coop.meent.job.JobStanding;
import coop.meent.job.JobTime;
import coop.meent.work.HoursText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent jobs show FILE JOB`: what a job is, how far its owner may go, who comes after, and what
/// became of it; `--hours` the time that it took instead.
@Command(name = "show", description = "${bundle:cli.jobs.show}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class JobsShowCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private JobDeed common;

  @Parameters(index = "1", paramLabel = "JOB", description = "${bundle:cli.jobs.job}")
  private String job;

  @Option(names = "--hours", description = "${bundle:cli.jobs.hours}")
  private boolean isHours;

  JobsShowCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var one = JobDeed.job(services, job);
      if (isHours) common.print(hours(one, services), terminal);
      else if (common.isForPrograms()) new Json(terminal.out()).write(values(one, services));
      else print(one, services);
      return Terminal.DONE;
    }
  }

  private static Listing hours(JobStanding one, Services services) {
    var listing = new Listing("time", "date", "name", "hours", "work");
    for (JobTime time : one.job().standing())
      listing.row(
          JobDeed.code(time),
          time.on(),
          ExchangeDeed.name(services, time.by()),
          HoursText.shown(time.minutes()),
          time.what());
    return listing;
  }

  private static Map<String, Object> values(JobStanding one, Services services) {
    var text = one.text();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("job", JobDeed.code(one));
    values.put("name", text.name());
    values.put("aim", text.aim());
    values.put("authority", text.authority());
    values.put("limit", text.limit());
    values.put("granted", one.grant().map(grant -> ExchangeDeed.name(services, grant.by())));
    values.put("owner", ExchangeDeed.name(services, one.owner()));
    values.put("asked", one.asked().map(who -> ExchangeDeed.name(services, who)));
    values.put("successor", one.successor().map(who -> ExchangeDeed.name(services, who)));
    values.put("until", one.until());
    values.put("per", text.rhythm().name());
    values.put("budgetMinutes", one.load().budget());
    values.put("minutes", one.load().used());
    values.put("state", one.state().name());
    values.put("history", one.history().stream().map(fact -> told(fact, services)).toList());
    return values;
  }

  private static Map<String, Object> told(JobFact fact, Services services) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("date", day(fact));
    values.put("name", ExchangeDeed.name(services, fact.by()));
    values.put("said", HistoryWords.code(fact));
    return values;
  }

  private static LocalDate day(JobFact fact) {
    return fact.recordedAt().atZone(ZoneId.systemDefault()).toLocalDate();
  }

  private void print(JobStanding one, Services services) {
    var texts = terminal.texts();
    var out = terminal.out();
    var text = one.text();
    out.println(text.name() + " · " + one.state().in(texts));
    out.println(text.aim());
    out.println();
    line("job.owner", ExchangeDeed.name(services, one.owner()));
    one.asked().ifPresent(who -> line("job.next", texts.get("job.askedName", name(services, who))));
    one.successor().ifPresent(who -> line("job.next", name(services, who)));
    one.until().ifPresent(day -> line("job.until", texts.date(day)));
    line("job.load", texts.period(one.load().period()) + ", " + load(one, texts));
    if (text.asksAuthority()) {
      line("job.authority", text.authority());
      if (!text.limit().isZero()) line("job.field.limit", texts.euro(text.limit()));
      out.println(
          one.grant()
              .map(grant -> texts.get("job.granted", name(services, grant.by()), grant.on()))
              .orElseGet(() -> texts.get("job.granted.none")));
    }
    out.println();
    List<JobFact> history = one.history();
    for (var fact : history)
      out.println(
          texts.shortDate(day(fact))
              + "  "
              + name(services, fact.by())
              + ": "
              + HistoryWords.of(fact, who -> name(services, who)).in(texts));
  }

  private static String load(JobStanding one, Texts texts) {
    var used = HoursText.shown(one.load().used());
    return one.load().isAgreed()
        ? texts.get("job.load.of", used, HoursText.shown(one.load().budget()))
        : texts.get("job.load.free", used);
  }

  private static String name(Services services, coop.meent.base.Id.MemberId who) {
    return ExchangeDeed.name(services, who);
  }

  private void line(String key, String what) {
    terminal.out().println(terminal.texts().get(key) + ": " + what);
  }
}
