package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.fund.FundKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent fund fill FILE FUND --month 2026-11`: charges every member what the rule says; with
/// `--who` and `--amount` what one member puts in besides.
@Command(name = "fill", description = "${bundle:cli.fund.fill}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class FundFillCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private FundDeed common;

  @Parameters(
      index = "1",
      paramLabel = "FUND",
      description = {"${bundle:cli.fund.fund}", "${COMPLETION-CANDIDATES}"})
  private FundKind fund;

  @ArgGroup(multiplicity = "1")
  private Choice choice;

  private static final class Choice {
    @Option(names = "--month", paramLabel = "MONTH", description = "${bundle:cli.fund.month}")
    private @Nullable YearMonth month;

    @ArgGroup(exclusive = false)
    private @Nullable Gift gift;
  }

  private static final class Gift {
    @Option(
        names = "--who",
        required = true,
        paramLabel = "WHO",
        description = "${bundle:cli.fund.who}")
    private String who = "";

    @Option(
        names = "--amount",
        required = true,
        paramLabel = "AMOUNT",
        description = "${bundle:cli.fund.amount}")
    private Money amount = Money.ZERO;
  }

  FundFillCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var funds = services.funds();
      if (choice.month != null)
        return common.moved(funds.month(fund, choice.month), services, terminal);
      var gift = java.util.Objects.requireNonNull(choice.gift);
      var member = new People(services.members()).named(gift.who).id();
      var today = LocalDate.now(clock);
      return common.moved(funds.add(fund, member, gift.amount, today), services, terminal);
    }
  }
}
