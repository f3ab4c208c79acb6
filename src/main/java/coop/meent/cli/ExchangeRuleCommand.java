package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.exchange.Terms;
import coop.meent.exchange.ThanksOutcome;
import coop.meent.exchange.ThanksRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent exchange rule FILE --percent 3 --coop-percent 2 --cap 12000.00 --resolution TEXT`: what
/// the assembly decided to be usual for leads passed on, from a day on.
@Command(
    name = "rule",
    description = "${bundle:cli.exchange.rule}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class ExchangeRuleCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private ExchangeDeed common;
  @Mixin private TermsOptions terms;

  @Option(names = "--since", paramLabel = "DATE", description = "${bundle:cli.exchange.since}")
  private @Nullable LocalDate since;

  @Option(names = "--months", description = "${bundle:cli.exchange.months}")
  private @Nullable Integer months;

  @Option(
      names = "--resolution",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.exchange.resolution}")
  private String resolution;

  ExchangeRuleCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var draft =
        new ThanksRule(
            new UUID(0, 0),
            since == null ? LocalDate.now(clock) : since,
            terms.terms(null).orElseGet(Terms.Free::new),
            Optional.ofNullable(months),
            resolution);
    try (var services = files.open(common.file())) {
      return switch (services.thanks().lay(draft)) {
        case ThanksOutcome.Refused<ThanksRule>(Refusal why) -> terminal.refused(why);
        case ThanksOutcome.Done<ThanksRule>(var rule, var _) -> {
          say(rule);
          yield Terminal.DONE;
        }
      };
    }
  }

  private void say(ThanksRule rule) {
    if (!common.isForPrograms()) {
      terminal.say("cli.exchange.ruled", rule.from(), rule.terms());
      return;
    }
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("from", rule.from());
    values.put("terms", rule.terms().kind().name());
    values.put("resolution", rule.resolution());
    new Json(terminal.out()).write(values);
  }
}
