package coop.meent.cli;

import coop.meent.base.Id.DamageId;
import coop.meent.base.Money;
import coop.meent.cover.CoverOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent cover pay FILE POLICY DAMAGE`: pays what the pot bears to the member's current account;
/// with `--insurer` notes what the insurer paid; with `--take-back` takes the damage back.

@Command(name = "pay", description = "${bundle:cli.cover.pay}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CoverPayCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CoverDeed common;

  @Parameters(index = "2", paramLabel = "DAMAGE", description = "${bundle:cli.cover.damage.code}")
  private String damage;

  @ArgGroup private Choice choice = new Choice();

  private static final class Choice {
    @Option(names = "--insurer", paramLabel = "AMOUNT", description = "${bundle:cli.cover.refund}")
    private @Nullable Money insurer;

    @Option(names = "--take-back", description = "${bundle:cli.cover.takeBack}")
    private boolean isTakenBack;
  }

  CoverPayCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var day = common.day(LocalDate.now(clock));
    try (var services = files.open(common.file())) {
      var id = common.damage(services, damage).damage().id();
      return common.answer(outcome(services, id, day), terminal);
    }
  }

  private CoverOutcome outcome(Services services, DamageId id, LocalDate day) {
    if (choice.isTakenBack) return services.cover().takeBack(id);
    if (choice.insurer != null) return services.cover().refunded(id, choice.insurer, day);
    return services.cover().payFromPot(id, day);
  }
}
