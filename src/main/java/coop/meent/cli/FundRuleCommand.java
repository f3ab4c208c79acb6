package coop.meent.cli;

import coop.meent.base.Id.FundRuleId;
import coop.meent.base.Money;
import coop.meent.fund.Deciders;
import coop.meent.fund.FundKind;
import coop.meent.fund.FundRefusal;
import coop.meent.fund.SpendingRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent fund rule FILE FUND --most AMOUNT --resolution TEXT`: lays down how a fund is filled and
/// spent, from a day on.
@Command(name = "rule", description = "${bundle:cli.fund.rule}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class FundRuleCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private FundDeed common;

  @Parameters(
      index = "1",
      paramLabel = "FUND",
      description = {"${bundle:cli.fund.fund}", "${COMPLETION-CANDIDATES}"})
  private FundKind fund;

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.fund.from}")
  private @Nullable LocalDate from;

  @Option(
      names = "--deciders",
      description = {"${bundle:cli.fund.deciders}", "${COMPLETION-CANDIDATES}"})
  private Deciders deciders = Deciders.MEMBERS;

  @Option(names = "--approvals", description = "${bundle:cli.fund.approvals}")
  private int approvals = 2;

  @Option(names = "--vote-days", description = "${bundle:cli.fund.voteDays}")
  private int voteDays = 14;

  @Option(
      names = "--most",
      required = true,
      paramLabel = "AMOUNT",
      description = "${bundle:cli.fund.most}")
  private Money most;

  @Option(names = "--year", paramLabel = "AMOUNT", description = "${bundle:cli.fund.year}")
  private @Nullable Money year;

  @Option(names = "--floor", paramLabel = "AMOUNT", description = "${bundle:cli.fund.floor}")
  private Money floor = Money.ZERO;

  @Option(names = "--percent", description = "${bundle:cli.fund.percent}")
  private int percent = 80;

  @Option(names = "--wait-days", description = "${bundle:cli.fund.waitDays}")
  private int waitDays = 60;

  @Option(names = "--months", description = "${bundle:cli.fund.months}")
  private int months = 6;

  @Option(names = "--monthly", paramLabel = "AMOUNT", description = "${bundle:cli.fund.monthly}")
  private Money monthly = Money.ZERO;

  @Option(
      names = "--resolution",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.fund.resolution}")
  private String resolution;

  FundRuleCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (approvals < 1 || voteDays < 1) return terminal.refused(new FundRefusal.NotARule());
    var rule =
        new SpendingRule(
            new FundRuleId(new UUID(0, 0)),
            fund,
            from == null ? LocalDate.now(clock) : from,
            new SpendingRule.Voting(deciders, approvals, voteDays),
            new SpendingRule.Limits(most, Optional.ofNullable(year), floor, percent),
            waitDays,
            months,
            monthly,
            resolution);
    try (var services = files.open(common.file())) {
      return common.answer(
          services.funds().lay(rule),
          terminal,
          laid -> {
            if (common.isForPrograms())
              new Json(terminal.out())
                  .write(
                      java.util.Map.of(
                          "fund", fund.word(), "from", laid.from(), "most", laid.limits().most()));
            else terminal.say("cli.fund.ruled", laid.fund(), laid.from());
          });
    }
  }
}
