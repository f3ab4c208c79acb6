package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.bill.ExchangeDraft;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// In which other currency amounts are, and at what rate: `--currency USD --rate 1.0834`.
final class RateOptions {

  @Option(names = "--currency", paramLabel = "CODE", description = "${bundle:cli.bill.currency}")
  private @Nullable String currency;

  @Option(names = "--rate", paramLabel = "RATE", description = "${bundle:cli.bill.rate}")
  private @Nullable BigDecimal rate;

  @Option(names = "--rate-date", paramLabel = "DATE", description = "${bundle:cli.bill.rateDate}")
  private @Nullable LocalDate date;

  @Option(
      names = "--rate-source",
      paramLabel = "SOURCE",
      description = "${bundle:cli.bill.rateSource}")
  private String source = ExchangeDraft.USUAL_SOURCE;

  @Option(names = "--vat-euro", paramLabel = "AMOUNT", description = "${bundle:cli.bill.vatEuro}")
  private @Nullable Money vatEuros;

  /// Empty where neither a currency nor a rate is said.
  Optional<ExchangeDraft> exchange() {
    if (currency == null && rate == null) return Optional.empty();
    return Optional.of(
        new ExchangeDraft(
            currency == null ? "" : currency,
            Optional.ofNullable(rate),
            Optional.ofNullable(date),
            source,
            Optional.ofNullable(vatEuros)));
  }
}
