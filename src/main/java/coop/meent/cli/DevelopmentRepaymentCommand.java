package coop.meent.cli;

import coop.meent.base.Id.RepaymentRuleId;
import coop.meent.base.Money;
import coop.meent.development.RepaymentRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent development repayment FILE`: what who leaves soon after a training pays back; with
/// `--months` and `--resolution` lays it down.
@Command(
    name = "repayment",
    description = "${bundle:cli.development.repayment}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class DevelopmentRepaymentCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private DevelopmentDeed common;

  @Option(
      names = "--months",
      paramLabel = "MONTHS",
      description = "${bundle:cli.development.repayment.months}")
  private @Nullable Integer months;

  @Option(
      names = "--step",
      paramLabel = "MONTHS",
      description = "${bundle:cli.development.repayment.step}")
  private int step = 1;

  @Option(
      names = "--least",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.development.repayment.least}")
  private Money least = Money.ZERO;

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.development.since}")
  private @Nullable LocalDate from;

  @Option(
      names = "--resolution",
      paramLabel = "TEXT",
      description = "${bundle:cli.development.resolution}")
  private String resolution = "";

  DevelopmentRepaymentCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (months == null) {
      try (var services = files.openForReading(common.file())) {
        common.print(listing(services), terminal);
        return Terminal.DONE;
      }
    }
    var rule =
        new RepaymentRule(
            new RepaymentRuleId(new UUID(0, 0)),
            Objects.requireNonNullElse(from, LocalDate.now(clock)),
            least,
            months,
            step,
            resolution);
    try (var services = files.open(common.file())) {
      return common.answer(services.development().lay(rule), terminal, this::say);
    }
  }

  private static Listing listing(Services services) {
    var listing = new Listing("from", "months", "step", "least", "resolution");
    for (var one : services.development().repaymentRules())
      listing.row(one.from(), one.months(), one.step(), one.least(), one.resolution());
    return listing;
  }

  private void say(RepaymentRule rule) {
    if (common.isForPrograms()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("from", rule.from());
      values.put("months", rule.months());
      values.put("step", rule.step());
      new Json(terminal.out()).write(values);
      return;
    }
    terminal.say("cli.development.repaymentLaid", rule.from(), rule.months(), rule.step());
  }
}
