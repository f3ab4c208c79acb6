package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.job.JobOutcome;
import coop.meent.job.JobStanding;
import coop.meent.job.JobTime;
import coop.meent.work.HoursText;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// What commands on shared jobs have in common.
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class JobDeed {

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private Shape shape;

  Path file() {
    return file;
  }

  boolean isForPrograms() {
    return shape.isForPrograms();
  }

  void print(Listing listing, Terminal terminal) {
    shape.print(listing, terminal);
  }

  static String code(JobStanding one) {
    return ShortCode.of(one.job().id());
  }

  static String code(JobTime time) {
    var whole = time.id().toString();
    return whole.substring(whole.length() - 6);
  }

  /// By its code, else the only one that is not ended whose name begins so.
  static JobStanding job(Services services, String typed) {
    var all = services.jobs().jobs();
    var word = ExchangeDeed.lower(typed);
    for (var one : all) if (code(one).equalsIgnoreCase(word)) return one;
    var named =
        all.stream()
            .filter(one -> one.end().isEmpty())
            .filter(one -> ExchangeDeed.lower(one.text().name()).startsWith(word))
            .toList();
    if (named.size() != 1) throw new RefusedException(new JobOutcome.NoSuchJob(typed));
    return named.getFirst();
  }

  /// Hours cannot be read.
  record NoHours(String typed) implements Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(typed);
    }
  }

  static int minutes(String typed) {
    return HoursText.read(typed).orElseThrow(() -> new RefusedException(new NoHours(typed)));
  }

  int answer(JobOutcome outcome, Services services, Terminal terminal) {
    return switch (outcome) {
      case JobOutcome.Done(var one, var _) -> {
        if (isForPrograms()) {
          Map<String, Object> values = new LinkedHashMap<>();
          values.put("job", code(one));
          values.put("name", one.text().name());
          values.put("state", one.state().name());
          values.put("owner", ExchangeDeed.name(services, one.owner()));
          new Json(terminal.out()).write(values);
        } else
          terminal.say(
              "cli.jobs.done", code(one), one.text().name(), one.state().in(terminal.texts()));
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }
}
