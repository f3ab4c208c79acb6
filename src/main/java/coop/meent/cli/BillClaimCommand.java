package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.bill.ClaimDraft;
import coop.meent.bill.CostKind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent bill claim FILE --text "Train to Zwolle" --amount 23.40 --vat 9 --receipt ticket.pdf`: a
/// member claims what was advanced.
@Command(name = "claim", description = "${bundle:cli.bill.claim}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BillClaimCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private BillEntering entering;

  @Mixin private RateOptions rate;

  @Option(names = "--for", paramLabel = "WHO", description = "${bundle:cli.bill.claim.who}")
  private @Nullable String who;

  @Option(names = "--date", paramLabel = "DATE", description = "${bundle:cli.bill.claim.date}")
  private @Nullable LocalDate date;

  @Option(names = "--text", required = true, description = "${bundle:cli.bill.text}")
  private String text;

  @Option(
      names = "--kind",
      description = {"${bundle:cli.bill.claim.kind}", "${COMPLETION-CANDIDATES}"})
  private CostKind kind = CostKind.OTHER;

  @Option(
      names = "--amount",
      required = true,
      paramLabel = "AMOUNT",
      description = "${bundle:cli.bill.claim.amount}")
  private Money amount;

  @Option(names = "--vat", paramLabel = "PERCENT", description = "${bundle:cli.bill.claim.vat}")
  private @Nullable Integer vat;

  @Option(
      names = "--business",
      paramLabel = "PERCENT",
      description = "${bundle:cli.bill.claim.business}")
  private int business = 100;

  @Option(names = "--replaces", paramLabel = "NUMBER", description = "${bundle:cli.bill.replaces}")
  private @Nullable String replaces;

  BillClaimCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  /// What receipts usually have: VAT that can be deducted, but none of another country.
  private int vat() {
    if (vat != null) return vat;
    return rate.exchange().isPresent() ? 0 : 21;
  }

  @Override
  public Integer call() {
    return entering.run(
        files,
        terminal,
        List.<Path>of(),
        (services, receipts, isDryRun) -> {
          var by = entering.common().by(services);
          var member = who == null ? by : new People(services.members()).named(who).id();
          var draft =
              new ClaimDraft(
                  member,
                  date == null ? LocalDate.now(clock) : date,
                  text,
                  kind,
                  amount,
                  vat(),
                  business,
                  Optional.ofNullable(replaces)
                      .map(word -> BillDeed.bill(services, word).bill().id()),
                  rate.exchange());
          return isDryRun
              ? services.bills().preview(draft, receipts, by, entering.isAnyway())
              : services.bills().claim(draft, receipts, by, entering.isAnyway());
        });
  }
}
