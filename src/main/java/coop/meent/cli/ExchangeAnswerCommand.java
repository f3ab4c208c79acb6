package coop.meent.cli;

import coop.meent.exchange.ExchangeOutcome;
import coop.meent.exchange.LeadStanding;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent exchange answer FILE LEAD --yes`: a colleague could take it or not; who passed it on
/// gives it with `--give NAME`, or takes it off with `--withdraw`.
@Command(
    name = "answer",
    description = "${bundle:cli.exchange.answer}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class ExchangeAnswerCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "LEAD", description = "${bundle:cli.exchange.lead}")
  private String code;

  @ArgGroup(multiplicity = "1")
  private Choice choice;

  private static final class Choice {
    @Option(names = "--yes", description = "${bundle:cli.exchange.yes}")
    private boolean isYes;

    @Option(names = "--no", description = "${bundle:cli.exchange.no}")
    private boolean isNo;

    @Option(names = "--give", paramLabel = "NAME", description = "${bundle:cli.exchange.give}")
    private @Nullable String whom;

    @Option(names = "--withdraw", description = "${bundle:cli.exchange.withdraw}")
    private boolean isWithdrawn;
  }

  @Mixin private Speaker speaker;

  ExchangeAnswerCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var one = ExchangeDeed.lead(services, code);
      return common.answer(outcome(services, one), services, terminal);
    }
  }

  private ExchangeOutcome outcome(Services services, LeadStanding one) {
    var me = speaker.in(services).id();
    var id = one.lead().id();
    var whom = choice.whom;
    if (whom != null)
      return services.exchange().give(id, new People(services.members()).named(whom).id(), me);
    if (choice.isWithdrawn) return services.exchange().withdraw(id, me);
    return services.exchange().answer(id, me, choice.isYes && !choice.isNo);
  }
}
