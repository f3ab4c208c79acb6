package coop.meent.cli;

import coop.meent.circle.Circle;
import coop.meent.circle.CircleOutcome;
import coop.meent.circle.CircleRules;
import coop.meent.circle.CircleService;
import coop.meent.circle.RulePoint;
import coop.meent.gift.Preset;
import coop.meent.ledger.Account;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent circle new FILE NAME --resolution TEXT`: founds a circle from a preset and the points
/// that are set besides.
@Command(name = "new", description = "${bundle:cli.circle.new}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CircleNewCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CircleOption common;

  @Option(
      names = "--preset",
      defaultValue = "SMALL_CIRCLE",
      paramLabel = "PRESET",
      description = "${bundle:cli.circle.preset}")
  private Preset preset;

  @Option(names = "--set", paramLabel = "POINT=VALUE", description = "${bundle:cli.circle.set}")
  private Map<RulePoint, String> points = new LinkedHashMap<>();

  @Option(names = "--from", paramLabel = "MONTH", description = "${bundle:cli.circle.from}")
  private @Nullable YearMonth from;

  @Option(
      names = "--resolution",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.circle.resolution}")
  private String resolution;

  @Option(names = "--iban", paramLabel = "IBAN", description = "${bundle:cli.circle.iban}")
  private @Nullable String iban;

  @Mixin private BookOption book;

  @Option(names = "--funds", paramLabel = "ACCOUNT", description = "${bundle:cli.circle.funds}")
  private @Nullable String funds;

  @Option(names = "--fees", paramLabel = "ACCOUNT", description = "${bundle:cli.circle.fees}")
  private @Nullable String fees;

  CircleNewCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var rules = CircleRules.of(preset);
      for (var point : points.entrySet()) {
        var next = point.getKey().put(rules, point.getValue());
        if (next.isEmpty())
          return terminal.refused(new CircleOutcome.BadPoint(point.getKey(), point.getValue()));
        rules = next.get();
      }
      var founding =
          new CircleService.Founding(
              common.name(),
              from == null ? YearMonth.now(clock) : from,
              rules,
              resolution,
              Optional.ofNullable(iban),
              booking(services));
      return common.answer(common.deeds(services).found(founding), services, terminal);
    }
  }

  private Optional<Circle.Booking> booking(Services services) {
    if (funds == null) return Optional.empty();
    var found = new Lookup(services);
    var where = found.book(book.code());
    var account = found.account(where, funds).id();
    var costs = Optional.ofNullable(fees).map(number -> found.account(where, number));
    return Optional.of(new Circle.Booking(where.id(), account, costs.map(Account::id)));
  }
}
