package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.cover.CoverOutcome;
import coop.meent.cover.PotTerms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent cover pot FILE POLICY --on DATE`: what the members' pot bears of the deductible; with
/// `--fill` charges everybody who is insured.

@Command(name = "pot", description = "${bundle:cli.cover.pot}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CoverPotCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CoverDeed common;

  @ArgGroup(multiplicity = "1")
  private What what;

  private static final class What {
    @ArgGroup(exclusive = false)
    private @Nullable Terms terms;

    @Option(names = "--fill", paramLabel = "AMOUNT", description = "${bundle:cli.cover.fill}")
    private @Nullable Money fill;
  }

  private static final class Terms {
    @Option(
        names = "--own",
        required = true,
        paramLabel = "AMOUNT",
        description = "${bundle:cli.cover.own}")
    private Money own;

    @Option(names = "--stop", paramLabel = "AMOUNT", description = "${bundle:cli.cover.stop}")
    private @Nullable Money stop;

    @Option(names = "--resolution", required = true, description = "${bundle:cli.cover.resolution}")
    private String resolution;
  }

  CoverPotCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      return common.answer(outcome(services), terminal);
    }
  }

  private CoverOutcome outcome(Services services) {
    var policy = common.policy(services).policy().id();
    var day = common.day(LocalDate.now(clock));
    var terms = what.terms;
    if (terms == null)
      return services.cover().fill(policy, what.fill == null ? Money.ZERO : what.fill, day);
    var stop = Optional.ofNullable(terms.stop);
    return services.cover().pot(policy, new PotTerms(day, terms.own, stop, terms.resolution));
  }
}
