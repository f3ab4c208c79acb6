package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.sister.Band;
import coop.meent.sister.Region;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent exchange sisters consent FILE --region REGION`: one may be offered to sisters; `--no`:
/// not any more.
@Command(
    name = "consent",
    description = "${bundle:cli.sisters.consent}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SistersConsentCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Option(names = "--no", description = "${bundle:cli.sisters.no}")
  private boolean isNo;

  @Option(names = "--region", paramLabel = "REGION", description = "${bundle:cli.sisters.region}")
  private Region region = Region.ANYWHERE;

  @Option(
      names = "--rate-from",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.sisters.rateFrom}")
  private @Nullable Money rateFrom;

  @Option(names = "--rate-to", paramLabel = "AMOUNT", description = "${bundle:cli.sisters.rateTo}")
  private @Nullable Money rateTo;

  @Mixin private Speaker speaker;

  SistersConsentCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var band = new Band(Optional.ofNullable(rateFrom), Optional.ofNullable(rateTo));
      var outcome = services.sisters().consent(!isNo, region, band, speaker.in(services).id());
      return SistersDeed.answer(
          outcome, terminal, one -> new SistersPrint(common, terminal, services).consent(one));
    }
  }
}
