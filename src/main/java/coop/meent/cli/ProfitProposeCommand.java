package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.profit.Destination;
import coop.meent.profit.Division;
import coop.meent.profit.ProfitOutcome;
import coop.meent.profit.Proposal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent profit propose FILE --amount A --by turnover=60,hours=40`: keeps a proposal for the
/// assembly.
@Command(
    name = "propose",
    description = "${bundle:cli.profit.propose}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class ProfitProposeCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private ProfitDeed common;

  @Option(
      names = "--amount",
      required = true,
      paramLabel = "AMOUNT",
      description = "${bundle:cli.profit.propose.amount}")
  private Money amount;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "KEYS",
      description = "${bundle:cli.profit.propose.by}")
  private String by;

  @Option(
      names = "--paid",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.profit.propose.paid}")
  private @Nullable Money paid;

  @Option(names = "--credit", description = "${bundle:cli.profit.propose.credit}")
  private Destination credit = Destination.CAPITAL;

  @Option(names = "--out", paramLabel = "TARGET", description = "${bundle:cli.profit.out}")
  private @Nullable Path out;

  @Option(names = "--dry-run", description = "${bundle:cli.profit.propose.dry}")
  private boolean isDryRun;

  ProfitProposeCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var division =
        Division.read(by.replace(',', ' '))
            .orElseThrow(() -> new WrongUseException("cli.wrong.keys", by));
    var draft = new Proposal.Draft(amount, paid == null ? Money.ZERO : paid, credit, division);
    int year = common.year(clock);
    try (var services =
        isDryRun ? files.openForReading(common.file()) : files.open(common.file())) {
      var outcome =
          isDryRun ? services.profit().plan(year, draft) : services.profit().propose(year, draft);
      if (out != null && ProfitOutcome.refusal(outcome).isEmpty()) {
        var language = common.language(services, terminal);
        CapitalDeed.write(services.profitPapers().draft(year, draft, language), out, terminal);
      }
      return common.answer(outcome, terminal);
    }
  }
}
