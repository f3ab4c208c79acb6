package coop.meent.cli;

import coop.meent.base.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent capital pay-out FILE WHO --amount AMOUNT`: pays capital out to the current account.
@Command(
    name = "pay-out",
    description = "${bundle:cli.capital.payOut}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CapitalPayOutCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CapitalDeed common;

  @Option(
      names = "--amount",
      required = true,
      paramLabel = "AMOUNT",
      description = "${bundle:cli.capital.payOut.amount}")
  private Money amount;

  CapitalPayOutCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var today = LocalDate.now(clock);
    try (var services = files.open(common.file())) {
      var who = common.who(services).id();
      var outcome = services.capital().payOut(who, amount, common.day(today), common.reason());
      return common.answer(outcome, today, terminal);
    }
  }
}
