package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.exchange.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What whoever takes a lead owes for it, as somebody types it.
final class TermsOptions {

  @Option(names = "--free", description = "${bundle:cli.exchange.free}")
  private boolean isFree;

  @Option(names = "--amount", paramLabel = "AMOUNT", description = "${bundle:cli.exchange.amount}")
  private @Nullable Money amount;

  @Option(
      names = "--percent",
      paramLabel = "PERCENT",
      description = "${bundle:cli.exchange.percent}")
  private @Nullable BigDecimal percent;

  @Option(
      names = "--coop-percent",
      paramLabel = "PERCENT",
      description = "${bundle:cli.exchange.coopPercent}")
  private @Nullable BigDecimal coopPercent;

  @Option(names = "--cap", paramLabel = "AMOUNT", description = "${bundle:cli.exchange.cap}")
  private @Nullable Money cap;

  /// None: what is usual.
  ///
  /// @param until the last day of invoices that count
  Optional<Terms> terms(@Nullable LocalDate until) {
    if (isFree) return Optional.of(new Terms.Free());
    if (amount != null) return Optional.of(new Terms.Fixed(amount));
    if (percent == null && coopPercent == null) return Optional.empty();
    return Optional.of(
        new Terms.Part(
            percent == null ? BigDecimal.ZERO : percent,
            coopPercent == null ? BigDecimal.ZERO : coopPercent,
            Optional.ofNullable(cap),
            Optional.ofNullable(until)));
  }
}
