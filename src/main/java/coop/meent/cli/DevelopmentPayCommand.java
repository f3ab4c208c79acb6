package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.development.DevelopmentOutcome;
import coop.meent.development.DevelopmentRefusal;
import coop.meent.development.Payout;
import coop.meent.development.RequestStanding;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent development pay FILE REQUEST --bill NUMBER`: notes which approved bill or claim a
/// training came to; `--take-back` takes the last of them back.
@Command(
    name = "pay",
    description = "${bundle:cli.development.pay}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class DevelopmentPayCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private DevelopmentDeed common;

  @Parameters(
      index = "1",
      paramLabel = "REQUEST",
      description = "${bundle:cli.development.request}")
  private String code;

  @ArgGroup(multiplicity = "1")
  private Choice choice;

  private static final class Choice {
    @Option(names = "--bill", paramLabel = "NUMBER", description = "${bundle:cli.development.bill}")
    private @Nullable String bill;

    @Option(names = "--take-back", description = "${bundle:cli.development.takeBack}")
    private boolean isTakenBack;
  }

  @Option(names = "--more", description = "${bundle:cli.development.more}")
  private boolean isMoreToCome;

  @Mixin private Speaker speaker;

  DevelopmentPayCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var one = DevelopmentDeed.request(services, code);
      return common.answer(outcome(services, one), terminal, payout -> say(services, payout));
    }
  }

  private DevelopmentOutcome<Payout> outcome(Services services, RequestStanding one) {
    if (!choice.isTakenBack) {
      var bill = Objects.requireNonNull(choice.bill);
      return services
          .development()
          .pay(one.request().id(), bill, !isMoreToCome, speaker.in(services).id());
    }
    if (one.payouts().isEmpty()) throw new RefusedException(new DevelopmentRefusal.NoSuchPayout());
    return services.development().takeBack(one.payouts().getLast().id());
  }

  private void say(Services services, Payout payout) {
    var one = DevelopmentDeed.request(services, code);
    if (common.isForPrograms()) {
      new Json(terminal.out()).write(common.values(one));
      return;
    }
    terminal.say(
        "cli.development.paid",
        payout.number(),
        payout.amount(),
        one.state(),
        one.cover().reserved());
  }
}
