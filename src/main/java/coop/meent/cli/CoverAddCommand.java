package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.cover.PolicyDraft;
import coop.meent.cover.PolicyKind;
import coop.meent.cover.PolicyTerms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent cover add FILE NAME`: notes a policy that was bought.
@Command(name = "add", description = "${bundle:cli.cover.add}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CoverAddCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CoverDeed common;

  @Option(names = "--insurer", required = true, description = "${bundle:cli.cover.insurer}")
  private String insurer;

  @Option(
      names = "--kind",
      description = {"${bundle:cli.cover.kind}", "${COMPLETION-CANDIDATES}"})
  private PolicyKind kind = PolicyKind.OTHER;

  @Option(names = "--number", description = "${bundle:cli.cover.number}")
  private @Nullable String number;

  @Option(
      names = "--yearly",
      required = true,
      paramLabel = "AMOUNT",
      description = "${bundle:cli.cover.yearly}")
  private Money yearly;

  @Option(
      names = "--deductible",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.cover.deductible}")
  private Money deductible = Money.ZERO;

  @Option(names = "--months", description = "${bundle:cli.cover.months}")
  private int months = 12;

  @Option(names = "--notice-days", description = "${bundle:cli.cover.notice}")
  private int noticeDays = 30;

  CoverAddCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var from = common.day(LocalDate.now(clock));
    var draft =
        new PolicyDraft(
            common.typed(), kind, insurer, Optional.ofNullable(number), from, months, noticeDays);
    try (var services = files.open(common.file())) {
      var outcome = services.cover().add(draft, new PolicyTerms(from, yearly, deductible));
      return common.answer(outcome, terminal);
    }
  }
}
