package coop.meent.cli;

import coop.meent.circle.CircleFacts;
import coop.meent.outlook.Beside;
import coop.meent.outlook.Scenario;
import coop.meent.outlook.Seen;
import coop.meent.outlook.Watch;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent circle seen FILE CIRCLE`: what a circle saw of illness, what it learned from that, and
/// whether a warning goes off; writes down years from before.
@Command(name = "seen", description = "${bundle:cli.circle.seen}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CircleSeenCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private CircleOption common;

  @Option(names = "--year", paramLabel = "YEAR", description = "${bundle:cli.circle.seen.year}")
  private @Nullable Integer year;

  @Option(names = "--people", paramLabel = "N", description = "${bundle:cli.circle.people}")
  private @Nullable Integer people;

  @Option(names = "--began", paramLabel = "N", description = "${bundle:cli.circle.seen.began}")
  private @Nullable Integer began;

  @Option(
      names = "--months",
      defaultValue = "12",
      paramLabel = "N",
      description = "${bundle:cli.circle.seen.months}")
  private int months;

  @Option(names = "--take-out", description = "${bundle:cli.circle.seen.out}")
  private boolean isOut;

  CircleSeenCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean isNoting = people != null && began != null;
    boolean isHalf = (people != null || began != null) && !isNoting;
    if (isHalf || (year == null && (isNoting || isOut)) || (year != null && isNoting == isOut))
      throw new WrongUseException("cli.wrong.circle.seen");
    try (var services =
        year == null ? files.openForReading(common.file()) : files.open(common.file())) {
      var facts = common.circle(services);
      return year == null ? show(services, facts) : note(services, facts, year);
    }
  }

  private int note(Services services, CircleFacts facts, int noted) {
    var sight = common.deeds(services).sight();
    var id = facts.circle().id();
    var outcome =
        people == null || began == null
            ? sight.takeOut(id, noted)
            : sight.note(id, noted, months, people, began);
    return common.answer(outcome, services, terminal);
  }

  private int show(Services services, CircleFacts facts) {
    var sight = services.circles().sight();
    var seen = sight.seen(facts);
    var watch = Watch.of(seen, Scenario.usual());
    var beside = Beside.of(seen, sight.seen(services.circles().circles()), Scenario.usual());
    if (common.shape().isJson()) {
      new Json(terminal.out()).write(whole(seen, watch, beside));
      return Terminal.DONE;
    }
    if (!common.shape().isCsv()) said(seen, watch, beside);
    common.shape().print(years(seen), terminal);
    return Terminal.DONE;
  }

  private void said(Seen seen, Optional<Watch> watch, Optional<Beside> beside) {
    var texts = terminal.texts();
    var out = terminal.out();
    if (seen.isEmpty()) {
      out.println(texts.get("circle.seen.nothing"));
      return;
    }
    watch.ifPresent(one -> {
      out.println(one.words().in(texts));
      out.println(one.rate().in(texts));
    });
    out.println(seen.words(Scenario.usual()).in(texts));
    beside.ifPresent(one -> out.println(one.words().in(texts)));
    out.println();
  }

  private static Listing years(Seen seen) {
    var listing = new Listing("year", "months", "member_months", "began", "noted");
    for (var one : seen.years())
      listing.row(one.year(), one.months(), one.memberMonths(), one.began(), one.isNoted());
    return listing;
  }

  private static Map<String, Object> whole(
      Seen seen, Optional<Watch> watch, Optional<Beside> beside) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("circle", seen.circle());
    whole.put("years", years(seen).rows());
    whole.put("learned", seen.isEmpty() ? Optional.empty() : Optional.of(learned(seen)));
    whole.put("beside", beside.map(CircleSeenCommand::told));
    whole.put("watch", watch.map(CircleSeenCommand::told));
    return whole;
  }

  private static Map<String, Object> learned(Seen seen) {
    var learned = seen.learned(Scenario.usual());
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("member_years", seen.memberYears());
    told.put("weight", learned.weight());
    told.put("own_rate", learned.own());
    told.put("supposed_rate", learned.elsewhere());
    told.put("learned_rate", learned.learned());
    told.put("low", learned.low());
    told.put("high", learned.high());
    told.put("prevalence", learned.prevalence());
    told.put("words", CircleStressCommand.both(seen.words(Scenario.usual())));
    return told;
  }

  private static Map<String, Object> told(Beside beside) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("other_circles", beside.others());
    told.put("weight", beside.weight());
    told.put("own_rate", beside.own());
    told.put("rate_of_all", beside.together());
    told.put("learned_rate", beside.learned());
    told.put("prevalence", beside.prevalence());
    told.put("words", CircleStressCommand.both(beside.words()));
    return told;
  }

  private static Map<String, Object> told(Watch watch) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("warns", watch.warns());
    told.put("since", watch.since().map(Object::toString));
    told.put("lately", watch.lately());
    told.put("expected", watch.expected());
    told.put("count", watch.points().getLast().count());
    told.put("warns_from", watch.threshold());
    told.put("false_alarms_a_year", watch.falseAlarm());
    told.put("notices_doubling_in_two_years", watch.notices());
    var listing = new Listing("month", "people", "began", "count");
    for (var point : watch.points())
      listing.row(point.month().toString(), point.people(), point.began(), point.count());
    told.put("months", listing.rows());
    told.put("words", CircleStressCommand.both(watch.words()));
    told.put("rate", CircleStressCommand.both(watch.rate()));
    return told;
  }
}
