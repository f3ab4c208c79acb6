package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.development.DevelopmentRefusal;
import coop.meent.development.LearningRound;
import coop.meent.development.LeftOver;
import coop.meent.development.RoundDraft;
import coop.meent.development.RoundStanding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent development round FILE`: common rounds and what came together; `--open NAME` opens one,
/// with a round `--pledge AMOUNT` puts a part of the own budget in and `--bill NUMBER` notes what
/// it came to.
@Command(
    name = "round",
    description = "${bundle:cli.development.round}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class DevelopmentRoundCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private DevelopmentDeed common;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ROUND",
      description = "${bundle:cli.development.round.code}")
  private @Nullable String code;

  @Option(
      names = "--open",
      paramLabel = "NAME",
      description = "${bundle:cli.development.round.open}")
  private @Nullable String name;

  @Option(names = "--aim", paramLabel = "TEXT", description = "${bundle:cli.development.round.aim}")
  private String aim = "";

  @Option(
      names = "--least",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.development.round.least}")
  private Money least = Money.ZERO;

  @Option(
      names = "--most",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.development.round.most}")
  private @Nullable Money most;

  @Option(
      names = "--pool",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.development.round.pool}")
  private Money pool = Money.ZERO;

  @Option(
      names = "--closes",
      paramLabel = "DATE",
      description = "${bundle:cli.development.round.closes}")
  private @Nullable LocalDate closes;

  @Option(names = "--left-over", description = "${bundle:cli.development.round.leftOver}")
  private LeftOver leftOver = LeftOver.BACK;

  @Option(
      names = "--pledge",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.development.round.pledge}")
  private @Nullable Money pledge;

  @Option(names = "--bill", paramLabel = "NUMBER", description = "${bundle:cli.development.bill}")
  private @Nullable String bill;

  @Option(names = "--more", description = "${bundle:cli.development.round.more}")
  private boolean isMoreToCome;

  @Mixin private Speaker speaker;

  DevelopmentRoundCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    boolean isDeed = name != null || (code != null && (pledge != null || bill != null));
    if (!isDeed) {
      try (var services = files.openForReading(common.file())) {
        common.print(
            code == null ? rounds(services) : who(services, found(services, code)), terminal);
        return Terminal.DONE;
      }
    }
    try (var services = files.open(common.file())) {
      var me = speaker.in(services).id();
      var development = services.development();
      if (name != null)
        return common.answer(development.open(draft(name), me), terminal, this::sayOpened);
      var round = found(services, Objects.requireNonNull(code)).round().id();
      return common.answer(
          pledge != null
              ? development.pledge(round, pledge, me)
              : development.pay(round, Objects.requireNonNull(bill), !isMoreToCome, me),
          terminal,
          this::say);
    }
  }

  private RoundDraft draft(String called) {
    var today = LocalDate.now(clock);
    return new RoundDraft(
        called,
        aim,
        new LearningRound.Aims(least, Objects.requireNonNullElse(most, least), pool),
        today,
        Objects.requireNonNullElse(closes, today.plusWeeks(4)),
        leftOver);
  }

  private static RoundStanding found(Services services, String code) {
    return services.development().rounds().stream()
        .filter(one -> ShortCode.of(one.round().id()).equalsIgnoreCase(code.strip()))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new DevelopmentRefusal.NoSuchRound(code)));
  }

  private Listing rounds(Services services) {
    var listing =
        new Listing("round", "name", "state", "closes", "raised", "least", "most", "pool", "used");
    for (var one : services.development().rounds())
      listing.row(
          ShortCode.of(one.round().id()),
          one.round().name(),
          common.isForPrograms() ? one.state().name() : one.state().in(terminal.texts()),
          one.round().closes(),
          one.raised(),
          one.round().money().least(),
          one.round().money().most(),
          one.fromPool(),
          one.paid());
    return listing;
  }

  private static Listing who(Services services, RoundStanding one) {
    var listing = new Listing("name", "pledged", "taken", "back");
    one.pledges().entrySet().stream()
        .sorted(Comparator.comparing(entry -> DevelopmentDeed.name(services, entry.getKey())))
        .forEach(entry ->
            listing.row(
                DevelopmentDeed.name(services, entry.getKey()),
                entry.getValue(),
                one.taken().getOrDefault(entry.getKey(), Money.ZERO),
                one.back().getOrDefault(entry.getKey(), Money.ZERO)));
    return listing;
  }

  private void sayOpened(LearningRound round) {
    if (common.isForPrograms()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("round", ShortCode.of(round.id()));
      values.put("closes", round.closes());
      new Json(terminal.out()).write(values);
      return;
    }
    terminal.say(
        "cli.development.round.opened", round.name(), ShortCode.of(round.id()), round.closes());
  }

  private void say(RoundStanding one) {
    if (common.isForPrograms()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("round", ShortCode.of(one.round().id()));
      values.put("state", one.state().name());
      values.put("raised", one.raised());
      values.put("used", one.paid());
      values.put("left", one.left());
      new Json(terminal.out()).write(values);
      return;
    }
    terminal.say(
        "cli.development.round.stands", one.round().name(), one.state(), one.raised(), one.paid());
  }
}
