package coop.meent.cli;

import coop.meent.base.Id.BookId;
import coop.meent.base.RefusedException;
import coop.meent.vat.PeriodStatus;
import coop.meent.vat.VatFilingOutcome;
import coop.meent.vat.VatPeriod;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which return a command works on.
final class VatPeriodOption {

  @Option(names = "--period", paramLabel = "PERIOD", description = "${bundle:cli.vat.period}")
  private @Nullable String text;

  Optional<VatPeriod> given() {
    var typed = text;
    if (typed == null) return Optional.empty();
    var period = VatPeriod.parse(typed);
    if (period.isEmpty()) throw new RefusedException(new CommandRefusal.NoSuchPeriod(typed));
    return period;
  }

  VatPeriod required() {
    return given().orElseThrow(() -> new WrongUseException("cli.wrong.missing", "--period"));
  }

  /// The one that was given, else the first that is still to be filed, else the one that runs.
  VatPeriod orNext(Services services, BookId book) {
    return given()
        .or(() -> services.vat().next(book))
        .or(() -> services.vat().periods(book).stream().map(PeriodStatus::period).findFirst())
        .orElseThrow(() -> new RefusedException(new VatFilingOutcome.NoScheme()));
  }
}
