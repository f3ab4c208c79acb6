package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.CircleOutcome;
import coop.meent.circle.RulePoint;
import coop.meent.circle.RuleWords;
import coop.meent.circle.Ruling;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent circle rules FILE CIRCLE`: what the rulebook says, from when; changes it; notes who was
/// told.
@Command(
    name = "rules",
    description = "${bundle:cli.circle.rules}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CircleRulesCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private CircleOption common;

  @Option(names = "--set", paramLabel = "POINT=VALUE", description = "${bundle:cli.circle.set}")
  private Map<RulePoint, String> points = new LinkedHashMap<>();

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.circle.rules.from}")
  private @Nullable LocalDate from;

  @Option(
      names = "--resolution",
      paramLabel = "TEXT",
      description = "${bundle:cli.circle.resolution}")
  private @Nullable String resolution;

  @Option(names = "--told", paramLabel = "DATE", description = "${bundle:cli.circle.rules.told}")
  private @Nullable LocalDate told;

  @Option(names = "--who", paramLabel = "WHO", description = "${bundle:cli.circle.rules.who}")
  private List<String> who = List.of();

  @Option(names = "--proof", paramLabel = "TEXT", description = "${bundle:cli.circle.rules.proof}")
  private @Nullable String proof;

  CircleRulesCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean isReading = points.isEmpty() && told == null;
    try (var services =
        isReading ? files.openForReading(common.file()) : files.open(common.file())) {
      var facts = common.circle(services);
      if (isReading) return show(facts);
      int status = Terminal.DONE;
      if (!points.isEmpty()) status = change(services, facts);
      if (status == Terminal.DONE && told != null) status = tell(services, told);
      return status;
    }
  }

  private int change(Services services, CircleFacts facts) {
    var day = from == null ? facts.nextMonth().atDay(1) : from;
    var said = resolution == null ? "" : resolution;
    return common.answer(
        common.deeds(services).rule(facts.circle().id(), points, day, said), services, terminal);
  }

  private int tell(Services services, LocalDate day) {
    var facts = common.circle(services);
    var ruling =
        facts.rulings().rulings().reversed().stream()
            .filter(one -> !facts.rulings().untold(one).isEmpty())
            .findFirst()
            .orElseThrow(
                () -> new RefusedException(new CircleOutcome.NothingToNote(facts.circle().name())));
    var members =
        who.isEmpty()
            ? facts.rulings().untold(ruling)
            : who.stream().map(one -> new People(services.members()).named(one).id()).toList();
    return common.answer(
        common
            .deeds(services)
            .tell(facts.circle().id(), ruling.id(), members, day, Optional.ofNullable(proof)),
        services,
        terminal);
  }

  private int show(CircleFacts facts) {
    var listing = new Listing("point", "says", "from_day", "binds_from", "resolution");
    for (var ruling : facts.rulings().rulings()) {
      var before = before(facts, ruling);
      ruling
          .rules()
          .ifPresent(rules -> {
            var shown = before.map(rules::differing).orElse(List.of(RulePoint.values()));
            for (var point : shown)
              listing.row(
                  common.shape().isForPrograms()
                      ? point.name().toLowerCase(Locale.ROOT)
                      : point.in(terminal.texts()),
                  common.shape().isForPrograms()
                      ? point.said(rules)
                      : new RuleWords(terminal.texts()).says(point, rules),
                  ruling.from(),
                  facts.rulings().bindsFrom(ruling).map(YearMonth::toString),
                  ruling.resolution());
          });
    }
    common.shape().print(listing, terminal);
    return Terminal.DONE;
  }

  private static Optional<coop.meent.circle.CircleRules> before(CircleFacts facts, Ruling ruling) {
    return facts.rulings().rulings().stream()
        .takeWhile(one -> !one.equals(ruling))
        .reduce((_, later) -> later)
        .flatMap(Ruling::rules);
  }
}
