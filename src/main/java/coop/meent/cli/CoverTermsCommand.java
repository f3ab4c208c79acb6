package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.cover.PolicyTerms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent cover terms FILE POLICY --on DATE`: another price or deductible from a day on.

@Command(name = "terms", description = "${bundle:cli.cover.terms}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CoverTermsCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CoverDeed common;

  @Option(
      names = "--yearly",
      required = true,
      paramLabel = "AMOUNT",
      description = "${bundle:cli.cover.yearly}")
  private Money yearly;

  @Option(
      names = "--deductible",
      required = true,
      paramLabel = "AMOUNT",
      description = "${bundle:cli.cover.deductible}")
  private Money deductible;

  CoverTermsCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var from = common.day(LocalDate.now(clock));
    try (var services = files.open(common.file())) {
      var policy = common.policy(services).policy().id();
      var outcome = services.cover().terms(policy, new PolicyTerms(from, yearly, deductible));
      return common.answer(outcome, terminal);
    }
  }
}
