package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.circle.CircleOutcome;
import coop.meent.circle.DepositNote;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent circle deposit FILE CIRCLE`: books deposits that are seen at the bank, or notes them.
@Command(
    name = "deposit",
    description = "${bundle:cli.circle.deposit.put}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CircleDepositCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CircleOption common;

  @Option(
      names = "--month",
      paramLabel = "MONTH",
      description = "${bundle:cli.circle.deposit.month}")
  private @Nullable YearMonth month;

  @Option(names = "--who", paramLabel = "WHO", description = "${bundle:cli.circle.deposit.who}")
  private @Nullable String who;

  @Option(
      names = "--amount",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.circle.deposit.amount}")
  private @Nullable Money amount;

  @Option(names = "--opening", description = "${bundle:cli.circle.deposit.opening}")
  private boolean isOpening;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.circle.deposit.on}")
  private @Nullable LocalDate on;

  @Option(
      names = "--reason",
      paramLabel = "WORD",
      description = "${bundle:cli.circle.deposit.reason}")
  private @Nullable DepositNote reason;

  CircleDepositCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if ((who == null) != (amount == null) || (month != null && who != null))
      throw new WrongUseException("cli.wrong.circle.deposit");
    try (var services = files.open(common.file())) {
      return common.answer(act(services), services, terminal);
    }
  }

  private CircleOutcome act(Services services) {
    var deeds = common.deeds(services);
    var circle = common.circle(services).circle().id();
    var today = LocalDate.now(clock);
    if (month != null) {
      var last = month.atEndOfMonth();
      var day = on != null ? on : last.isAfter(today) ? today : last;
      return deeds.noteAll(circle, month, day);
    }
    if (who == null || amount == null) return deeds.bookSeen(circle);
    var member = new People(services.members()).named(who).id();
    var day = on == null ? today : on;
    return isOpening
        ? deeds.open(circle, member, amount, day)
        : deeds.note(circle, member, amount, day, Optional.ofNullable(reason));
  }
}
