package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.fund.FundOutcome;
import coop.meent.fund.FundRefusal;
import coop.meent.fund.Movement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent fund pay FILE REQUEST`: books an approved request, which then waits for a batch of
/// payments; `--take-back` takes that back while the bank does not show it.
@Command(name = "pay", description = "${bundle:cli.fund.pay}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class FundPayCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private FundDeed common;

  @Parameters(index = "1", paramLabel = "REQUEST", description = "${bundle:cli.fund.request}")
  private String code;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.fund.on}")
  private @Nullable LocalDate on;

  @Option(names = "--take-back", description = "${bundle:cli.fund.takeBack}")
  private boolean isTakenBack;

  FundPayCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      return common.moved(outcome(services), services, terminal);
    }
  }

  private FundOutcome<Movement> outcome(Services services) {
    var one = FundDeed.request(services, code);
    if (!isTakenBack)
      return services.funds().payOut(one.request().id(), on == null ? LocalDate.now(clock) : on);
    var movement =
        one.paidOut().orElseThrow(() -> new RefusedException(new FundRefusal.NotStanding()));
    return services.funds().takeBack(movement.id());
  }
}
