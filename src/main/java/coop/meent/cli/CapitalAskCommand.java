package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.capital.CapitalOutcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent capital ask FILE WHO`: asks a member for what the rules say, or takes that back.
@Command(name = "ask", description = "${bundle:cli.capital.ask}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CapitalAskCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CapitalDeed common;

  @Option(
      names = "--amount",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.capital.ask.amount}")
  private @Nullable Money amount;

  @Option(names = "--withdraw", description = "${bundle:cli.capital.ask.withdraw}")
  private boolean isWithdrawn;

  @Option(names = "--letter", paramLabel = "TARGET", description = "${bundle:cli.capital.letter}")
  private @Nullable Path letter;

  CapitalAskCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (isWithdrawn && (amount != null || letter != null))
      throw new WrongUseException("cli.wrong.capital");
    var today = LocalDate.now(clock);
    try (var services = files.open(common.file())) {
      var who = common.who(services).id();
      var day = common.day(today);
      var outcome =
          isWithdrawn
              ? services.capital().withdrawAsk(who, day, common.reason())
              : services.capital().ask(who, Optional.ofNullable(amount), day, common.reason());
      if (letter != null && outcome instanceof CapitalOutcome.Done)
        CapitalDeed.write(
            services.capitalPapers().request(who, common.language(services, terminal)),
            letter,
            terminal);
      return common.answer(outcome, today, terminal);
    }
  }
}
