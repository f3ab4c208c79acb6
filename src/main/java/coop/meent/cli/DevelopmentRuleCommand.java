package coop.meent.cli;

import coop.meent.base.Id.DevelopmentRuleId;
import coop.meent.base.Money;
import coop.meent.development.AccrualWay;
import coop.meent.development.BudgetRule;
import coop.meent.development.DevelopmentRefusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent development rule FILE --monthly AMOUNT --resolution TEXT`: lays down how budgets grow and
/// are spent; `--dry-run` shows what it does to everybody.
@Command(
    name = "rule",
    description = "${bundle:cli.development.rule}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class DevelopmentRuleCommand implements Callable<Integer> {

  private static final int HUNDREDTHS = 2;

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private DevelopmentDeed common;

  @ArgGroup(multiplicity = "1")
  private Growth growth;

  private static final class Growth {
    @Option(
        names = "--monthly",
        paramLabel = "AMOUNT",
        description = "${bundle:cli.development.monthly}")
    private @Nullable Money monthly;

    @Option(
        names = "--yearly",
        paramLabel = "AMOUNT",
        description = "${bundle:cli.development.yearly}")
    private @Nullable Money yearly;

    @Option(
        names = "--pro-rata",
        paramLabel = "AMOUNT",
        description = "${bundle:cli.development.proRata}")
    private @Nullable Money proRata;

    @Option(
        names = "--turnover",
        paramLabel = "PERCENT",
        description = "${bundle:cli.development.turnover}")
    private @Nullable BigDecimal turnover;

    private BudgetRule.Growth made() {
      if (monthly != null) return new BudgetRule.Growth(AccrualWay.MONTHLY, monthly, 0);
      if (yearly != null) return new BudgetRule.Growth(AccrualWay.YEARLY, yearly, 0);
      if (proRata != null) return new BudgetRule.Growth(AccrualWay.PRO_RATA, proRata, 0);
      return new BudgetRule.Growth(AccrualWay.TURNOVER, Money.ZERO, points());
    }

    /// What has more than two decimals, or is far too much, is no rule.
    private int points() {
      if (turnover == null) return 0;
      try {
        return turnover.movePointRight(HUNDREDTHS).intValueExact();
      } catch (ArithmeticException e) {
        return 0;
      }
    }
  }

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.development.from}")
  private @Nullable LocalDate from;

  @Option(names = "--life", paramLabel = "MONTHS", description = "${bundle:cli.development.life}")
  private int life = 60;

  @Option(names = "--carry", paramLabel = "AMOUNT", description = "${bundle:cli.development.carry}")
  private @Nullable Money carry;

  @Option(
      names = "--gift-life",
      paramLabel = "MONTHS",
      description = "${bundle:cli.development.giftLife}")
  private int giftLife = BudgetRule.Keeping.GIFT_MONTHS;

  @Option(names = "--approvals", description = "${bundle:cli.development.approvals}")
  private int approvals = 2;

  @Option(names = "--days", description = "${bundle:cli.development.days}")
  private int days = 14;

  @Option(
      names = "--resolution",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.development.resolution}")
  private String resolution;

  @Option(names = "--dry-run", description = "${bundle:cli.development.dryRun}")
  private boolean isDryRun;

  DevelopmentRuleCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (life < 1 || giftLife < 1 || approvals < 1 || days < 1)
      return terminal.refused(new DevelopmentRefusal.NotARule());
    if (isDryRun) {
      try (var services = files.openForReading(common.file())) {
        common.print(preview(services), terminal);
        return Terminal.DONE;
      }
    }
    try (var services = files.open(common.file())) {
      return common.answer(services.development().lay(rule()), terminal, this::say);
    }
  }

  private BudgetRule rule() {
    return new BudgetRule(
        new DevelopmentRuleId(new UUID(0, 0)),
        from == null ? LocalDate.now(clock).withDayOfMonth(1).plusMonths(1) : from,
        growth.made(),
        new BudgetRule.Keeping(life, Optional.ofNullable(carry), giftLife),
        new BudgetRule.Voting(approvals, days),
        resolution);
  }

  private Listing preview(Services services) {
    var listing =
        new Listing("name", "until", "left_now", "left_then", "lapses_now", "lapses_then");
    for (var one : services.development().preview(rule()))
      listing.row(
          DevelopmentDeed.name(services, one.member()),
          one.until(),
          one.leftNow(),
          one.leftThen(),
          one.lapsesNow(),
          one.lapsesThen());
    return listing;
  }

  private void say(BudgetRule rule) {
    if (common.isForPrograms()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("way", rule.growth().way().name());
      values.put("from", rule.from());
      new Json(terminal.out()).write(values);
      return;
    }
    terminal.say("cli.development.ruled", rule.growth().way(), rule.from());
  }
}
